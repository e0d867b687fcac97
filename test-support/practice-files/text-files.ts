import { inSpain, inUk, inUs, type PracticeFile, utf8 } from "./practice-file";

const utf16be = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

/** Text files as practice systems lay them out, in the encodings they use. */
export const textFiles: readonly PracticeFile[] = [
  {
    name: "UTF-16 with a mark and tabs, as Excel saves Unicode text",
    ...inUk,
    bytes: Buffer.from(
      "\uFEFFName\tDOB\tAppointment\r\nZoë Ng\t27/03/1960\t10/04/2027 16:00\r\n",
      "utf16le",
    ),
    outcome: { rows: [["Zoë Ng", "1960-03-27", "2027-04-10T16:00"]] },
  },
  {
    name: "UTF-16 in the other order without a mark",
    ...inUk,
    bytes: utf16be("Name,DOB,Appointment\nZoë Ng,27/03/1960,10/04/2027 16:00\n"),
    outcome: { rows: [["Zoë Ng", "1960-03-27", "2027-04-10T16:00"]] },
  },
  {
    name: "Windows-1252",
    ...inUk,
    bytes: Buffer.from(
      "Name;DOB;Appointment\nZo\u00EB O\u0092Neill;27/03/1960;10/04/2027 16:00\n",
      "latin1",
    ),
    outcome: { rows: [["Zoë O’Neill", "1960-03-27", "2027-04-10T16:00"]] },
  },
  {
    name: "Spanish, with two surnames",
    ...inSpain,
    bytes: utf8(
      "NHC;Nombre;Primer apellido;Segundo apellido;Fecha de nacimiento;Fecha de la cita;Hora;Médico;Teléfono;Correo electrónico;Idioma;Estado",
      "00417;José;García;Núñez;27/03/1960;10/04/2027;16:00;Dra. Oda;600 123 456;jose@example.org;Castellano;Confirmada",
      "00418;Ana;Ruiz;Gil;4 de marzo de 1952;11 de abril de 2027;9h30;Dra. Oda;;;Inglés;Anulada",
      "00419;Luis;Paz;Sol;31/12/1949;mar 13/04/2027;14.30;Dra. Oda;;;;Fallecido",
    ),
    outcome: {
      rows: [
        ["José García Núñez", "1960-03-27", "2027-04-10T16:00"],
        ["Ana Ruiz Gil", "1952-03-04", "2027-04-11T09:30"],
        ["Luis Paz Sol", "1949-12-31", "2027-04-13T14:30"],
      ],
      first: {
        recordNumber: "00417",
        phone: "600 123 456",
        email: "jose@example.org",
        clinician: "Dra. Oda",
        language: "es",
      },
      calledOff: { 3: "cancelled", 4: "deceased" },
    },
  },
  {
    name: "Spanish, Nombre and Apellidos, two-digit years",
    ...inSpain,
    bytes: utf8(
      "Apellidos|Nombre|F. Nacimiento|Fecha y hora",
      "García Núñez|José|27/03/60|10/04/27 16:00",
    ),
    outcome: { rows: [["José García Núñez", "1960-03-27", "2027-04-10T16:00"]] },
  },
  {
    name: "Epic: Patient Name, MRN, Appt Time with the date in it",
    ...inUs,
    bytes: utf8(
      "Department,Appt Time,Patient Name,MRN,DOB,Provider,Appt Status,Preferred Language,Mobile Phone",
      'PAIN CLINIC,11/30/2026 10:00 AM,"Ng, Zoe",000123456,3/27/1960,"ODE, NOOR",Scheduled,English,518-555-0142',
      'PAIN CLINIC,11/30/2026 10:30 AM,"Lee, Ann",1.23E+11,3/4/1952,"ODE, NOOR",Canceled,English,',
    ),
    outcome: {
      rows: [["Ng, Zoe", "1960-03-27", "2026-11-30T10:00"]],
      first: { recordNumber: "000123456", phone: "518-555-0142" },
      bad: { 3: ["record-rounded"] },
    },
  },
  {
    name: "EMIS: Slot Date, Start Time, Session Holder, NHS Number",
    ...inUk,
    bytes: utf8(
      "Appointment Sessions,,,,,,,",
      "Run on,26-Nov-2026,,,,,,",
      ",,,,,,,",
      "Session Holder,Appointment Date,Appointment Time,Full Name,Date of Birth,NHS Number,EMIS Number,Mobile Telephone",
      '"ODE, Noor (Dr)",10-Apr-2027,16:00,"NG, Zoe (Ms)",27-Mar-1960,999 123 4567,4711,07700 900123',
    ),
    outcome: {
      rows: [["NG, Zoe (Ms)", "1960-03-27", "2027-04-10T16:00"]],
      first: { recordNumber: "4711", phone: "07700 900123" },
      unread: ["NHS Number"],
    },
  },
  {
    name: "SystmOne: tabs, Forename and Surname, 1400",
    ...inUk,
    bytes: utf8(
      "Clinician\tAppointment date\tAppointment time\tForename\tSurname\tDOB\tDate of death",
      "Dr Ode\t10 Apr 2027\t1400\tZoe\tNg\t27 Mar 1960\t",
      "Dr Ode\t10 Apr 2027\t1430\tAnn\tLee\t04 Mar 1952\t20 Nov 2026",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T14:00"],
        ["Ann Lee", "1952-03-04", "2027-04-10T14:30"],
      ],
      calledOff: { 3: "deceased" },
    },
  },
  {
    name: "Cliniko: Starts at with an offset, Cancelled at",
    country: "AU",
    zone: "Australia/Sydney",
    bytes: utf8(
      "ID,Starts at,Patient,Date of birth,Email,Practitioner,Cancelled at",
      "1,2027-04-10 16:00:00 +1000,Zoe Ng,1960-03-27,zoe@example.org,Noor Ode,",
      "2,2027-04-10 17:00:00 +1000,Ann Lee,1952-03-04,ann@example.org,Noor Ode,2026-11-20 09:00:00 +1100",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T16:00"],
        ["Ann Lee", "1952-03-04", "2027-04-10T17:00"],
      ],
      calledOff: { 3: "cancelled" },
    },
  },
  {
    name: "athenahealth: apptdate, apptstarttime, patientid, patient firstname",
    ...inUs,
    bytes: utf8(
      "apptdate,apptstarttime,patientid,patient firstname,patient lastname,patientdob,patient mobile no,appt schdlng prvdr,apptstatus",
      "04/13/2027,02:15 PM,88021,ZOE,NG,03/27/1960,5185550142,ODE_N,f - Filled",
    ),
    outcome: {
      rows: [["ZOE NG", "1960-03-27", "2027-04-13T14:15"]],
      first: { recordNumber: "88021", phone: "5185550142" },
    },
  },
  {
    name: "digits of other scripts and full width",
    ...inUk,
    bytes: utf8("Name,DOB,Appointment", "محمد علي,٢٧/٠٣/١٩٦٠,１０／０４／２０２７ １６：００"),
    outcome: { rows: [["محمد علي", "1960-03-27", "2027-04-10T16:00"]] },
  },
  {
    name: "the missing and the doubled hour, and other cells that cannot be",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment,Time,Email",
      "Zoe Ng,27/03/1960,28/03/2027,01:30,",
      "Ann Lee,04/03/1952,31/10/2027,01:30,",
      "Tom Day,31/12/1949,10/04/2027,16:00,n/a",
      "Eve Orr,04-Mar-20,10/04/2027,16:00,",
      "Una Fox,01/05/1950,10/04/2027,,",
      "Ida May,Tue 01/05/1950,10/04/2027,16:00,",
    ),
    outcome: {
      rows: [["Tom Day", "1949-12-31", "2027-04-10T16:00"]],
      bad: {
        2: ["time-gap"],
        3: ["time-twice"],
        5: ["birth-century"],
        6: ["time-unread"],
        7: ["birth-weekday"],
      },
    },
  },
  {
    name: "spans of time, ages, years of two digits that stand first",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appt Date,Appt Time",
      "Zoe Ng,27/03/1960 (66 yrs),10/04/2027,10:00 AM-11:00 AM",
      "Ann Lee,04/03/1952 74y,11/04/2027,2:00 PM - 2:30 PM",
      "Tom Day,1960,11/04/2027,10:00 AM",
      "Eve Orr,52-03-04,11/04/2027,10:00 AM",
      "Una Fox,12-03-27,11/04/2027,2:00 - 2:30 PM",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T10:00"],
        ["Ann Lee", "1952-03-04", "2027-04-11T14:00"],
      ],
      bad: {
        4: ["birth-unread"],
        5: ["birth-unread"],
        6: ["birth-unread", "time-unread"],
      },
    },
  },
  {
    name: "headers again on every page, sums, and a column called Address with mail in it",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment,Address",
      "Zoe Ng,27/03/1960,10/04/2027 16:00,zoe@example.org",
      "Name,DOB,Appointment,Address",
      "Ann Lee,04/03/1952,11/04/2027 16:00,ann@example.org",
      "Page 2 of 2,,,",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T16:00"],
        ["Ann Lee", "1952-03-04", "2027-04-11T16:00"],
      ],
      first: { email: "zoe@example.org" },
      notes: [3, 5],
    },
  },
  {
    name: "headers that nobody knows",
    ...inUk,
    bytes: utf8("Who,Came into the world,When", "Zoe Ng,27/03/1960,10/04/2027 16:00"),
    outcome: { mapping: ["name", "dateOfBirth", "appointment"] },
  },
  {
    name: "no headers at all",
    ...inUk,
    bytes: utf8("Zoe Ng,27/03/1960,10/04/2027 16:00", "Ann Lee,04/03/1952,11/04/2027 16:00"),
    outcome: { mapping: ["name", "dateOfBirth", "appointment"] },
  },
  {
    name: "two columns of one name that hold different things",
    ...inUk,
    bytes: utf8("Name,DOB,DOB,Appointment", "Zoe Ng,27/03/1960,28/03/1961,10/04/2027 16:00"),
    outcome: { mapping: ["dateOfBirth"] },
  },
  {
    name: "headers alone",
    ...inUk,
    bytes: utf8("Name,DOB,Appointment"),
    outcome: { refused: "empty" },
  },
  {
    name: "a web page that is called .xls",
    ...inUk,
    bytes: utf8("<html><table><tr><td>Name</td></tr></table></html>"),
    outcome: { refused: "html" },
  },
  { name: "a PDF", ...inUk, bytes: utf8("%PDF-1.7", "x"), outcome: { refused: "pdf" } },
];
