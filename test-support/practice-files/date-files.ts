import { inUk, inUs, type PracticeFile, utf8 } from "./practice-file";

/** Text files whose dates and times are written in one of the ways there are. */
export const dateFiles: readonly PracticeFile[] = [
  {
    name: "a line break in a cell that is not read",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment,Notes",
      'Zoë Ng,27/03/1960,10/04/2027 16:00,"Ring the bell',
      'twice, then wait"',
      "Ann Lee,04/03/1952,11/04/2027 09:30,",
    ),
    outcome: {
      rows: [
        ["Zoë Ng", "1960-03-27", "2027-04-10T16:00"],
        ["Ann Lee", "1952-03-04", "2027-04-11T09:30"],
      ],
      order: ["day-first", "cell"],
      unread: ["Notes"],
    },
  },
  {
    name: "a schedule with Provider, Date, Time, Patient, Address, DOB, Type, Status",
    ...inUs,
    bytes: utf8(
      "Provider,Date,Time,Patient,Address,DOB,Type,Status",
      '"Ode, Noor MD",04/13/2027,2:00 PM,"Ng, Zoe","1 High St, Troy NY",03/27/1960,NEW,Booked',
      '"Ode, Noor MD",04/13/2027,2:30 PM,"Lee, Ann","2 High St, Troy NY",03/04/1952,NEW,Cancelled by patient',
      '"Ode, Noor MD",04/13/2027,3:00 PM,"Day, Tom","3 High St, Troy NY",12/31/1949,NEW,Not cancelled',
    ),
    outcome: {
      rows: [
        ["Ng, Zoe", "1960-03-27", "2027-04-13T14:00"],
        ["Lee, Ann", "1952-03-04", "2027-04-13T14:30"],
        ["Day, Tom", "1949-12-31", "2027-04-13T15:00"],
      ],
      order: ["month-first", "cell"],
      calledOff: { 3: "cancelled" },
      first: { clinician: "Ode, Noor MD" },
      unread: ["Address", "Type"],
    },
  },
  {
    name: "times of 12 hours that say neither am nor pm",
    ...inUs,
    bytes: utf8(
      "Appt Date,Start Time,Patient,DOB",
      '04/13/2027,8:15,"Ng, Zoe",03/27/1960',
      '04/13/2027,12:45,"Lee, Ann",03/04/1952',
      '04/13/2027,2:30,"Day, Tom",12/31/1949',
    ),
    outcome: {
      rows: [
        ["Ng, Zoe", "1960-03-27", "2027-04-13T08:15"],
        ["Lee, Ann", "1952-03-04", "2027-04-13T12:45"],
      ],
      bad: { 4: ["time-half"] },
    },
  },
  {
    name: "OpenEMR: pc_eventDate, pc_startTime, fname, lname, DOB",
    ...inUs,
    bytes: utf8(
      "pc_eid,pc_eventDate,pc_startTime,pc_apptstatus,pid,fname,mname,lname,DOB,phone_cell,email,language",
      "91,2027-04-10,14:30:00,-,1017,Zoë,Q,Ng,1960-03-27,(518) 555-0142,zoe@example.org,spanish",
      "92,2027-04-10,15:00:00,x,1018,Ann,,Lee,1952-03-04,,,English",
    ),
    outcome: {
      rows: [
        ["Zoë Q Ng", "1960-03-27", "2027-04-10T14:30"],
        ["Ann Lee", "1952-03-04", "2027-04-10T15:00"],
      ],
      order: ["month-first", "none"],
      first: {
        recordNumber: "1017",
        phone: "(518) 555-0142",
        email: "zoe@example.org",
        language: "es",
      },
      calledOff: { 3: "cancelled" },
      unread: ["pc_eid"],
    },
  },
  {
    name: "Start Time, Patient DOB, Patient First Name",
    ...inUs,
    bytes: utf8(
      "Appt Date,Start Time,End Time,Patient First Name,Patient Last Name,Patient DOB,Patient Email",
      "4/13/2027,9:00 AM,9:30 AM,Zoe,Ng,3/27/1960,zoe@example.org",
    ),
    outcome: {
      rows: [["Zoe Ng", "1960-03-27", "2027-04-13T09:00"]],
      order: ["month-first", "cell"],
      unread: ["End Time"],
    },
  },
  {
    name: "Appt Date that holds date and time",
    ...inUk,
    bytes: utf8("Patient,DOB,Appt Date", "Zoe Ng,27/03/1960,10/04/2027 16:00"),
    outcome: { rows: [["Zoe Ng", "1960-03-27", "2027-04-10T16:00"]] },
  },
  {
    name: "birth dates with a time of nought",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment",
      "Zoe Ng,1960-03-27 00:00:00,2027-04-10 16:00:00",
      "Ann Lee,1952-03-04T00:00:00.000Z,2027-04-11T09:30",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T16:00"],
        ["Ann Lee", "1952-03-04", "2027-04-11T09:30"],
      ],
    },
  },
  {
    name: "US birth dates with a time of nought",
    ...inUs,
    bytes: utf8("Name,DOB,Appointment", "Zoe Ng,3/27/1960 0:00,4/10/2027 16:00"),
    outcome: { rows: [["Zoe Ng", "1960-03-27", "2027-04-10T16:00"]] },
  },
  {
    name: "days as Excel counts them",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment",
      "Zoe Ng,22002,46487.6666666667",
      "Ann Lee,19057,46488.3958333333",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T16:00"],
        ["Ann Lee", "1952-03-04", "2027-04-11T09:30"],
      ],
    },
  },
  {
    name: "dates that Excel turned round and left as text",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment",
      "Zoe Ng,27/03/1960,2027-04-10 16:00",
      "Ann Lee,19057,2027-04-11 09:30",
      "Tom Day,22002,2027-04-11 10:30",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T16:00"],
        ["Tom Day", "1960-03-27", "2027-04-11T10:30"],
      ],
      bad: { 3: ["birth-mixed"] },
    },
  },
  {
    name: "month names",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appt Date,Appt Time",
      "Zoe Ng,27-Mar-1960,10 April 2027,2 pm",
      'Ann Lee,4-Mar-52,"April 11, 2027",1400',
      "Tom Day,27 March 1960,Mon 12-Apr-27,14h30",
      "Eve Orr,3rd of May 1949,Tuesday 13 April 2027,14.30",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T14:00"],
        ["Ann Lee", "1952-03-04", "2027-04-11T14:00"],
        ["Tom Day", "1960-03-27", "2027-04-12T14:30"],
        ["Eve Orr", "1949-05-03", "2027-04-13T14:30"],
      ],
      order: ["day-first", "none"],
    },
  },
  {
    name: "times with zones and seconds",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Start",
      "Zoe Ng,1960-03-27,2027-04-10T14:30:00Z",
      "Ann Lee,1952-03-04,2027-04-10T14:30:00+01:00",
      "Tom Day,1949-12-31,2027-04-10 10:00:03",
      "Eve Orr,1949-05-03,20270410143000",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-10T15:30"],
        ["Ann Lee", "1952-03-04", "2027-04-10T14:30"],
        ["Tom Day", "1949-12-31", "2027-04-10T10:00"],
        ["Eve Orr", "1949-05-03", "2027-04-10T14:30"],
      ],
    },
  },
  {
    name: "sep= and a title above the headers",
    ...inUk,
    bytes: utf8(
      "sep=;",
      "Clinic list for Dr Ode;;;",
      "Printed 26/11/2026;;;",
      ";;;",
      "Patient Name;Date of Birth;Appointment Date;Appointment Time",
      "Zoe Ng;27/03/1960;10/04/2027;16:00",
      "Total: 1;;;",
    ),
    outcome: { rows: [["Zoe Ng", "1960-03-27", "2027-04-10T16:00"]], notes: [7] },
  },
  {
    name: "marks that nobody sees",
    ...inUk,
    bytes: utf8(
      "\uFEFFName,DOB,Appointment,MRN",
      "\u200EZoe\u00A0Ng\u200B,\u200E27/03/1960,\uFEFF10/04/2027\u00A016:00\u202C,\u200E00123",
    ),
    outcome: {
      rows: [["Zoe Ng", "1960-03-27", "2027-04-10T16:00"]],
      first: { recordNumber: "00123" },
    },
  },
  {
    name: "a US file in a UK clinic",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment",
      "Zoe Ng,03/27/1960,04/05/2027 16:00",
      "Ann Lee,03/04/1952,04/11/2027 09:30",
    ),
    outcome: {
      rows: [
        ["Zoe Ng", "1960-03-27", "2027-04-05T16:00"],
        ["Ann Lee", "1952-03-04", "2027-04-11T09:30"],
      ],
      order: ["month-first", "cell"],
    },
  },
  {
    name: "a file that proves both orders",
    ...inUk,
    bytes: utf8(
      "Name,DOB,Appointment",
      "Zoe Ng,03/27/1960,2027-04-10 16:00",
      "Ann Lee,27/03/1952,2027-04-11 09:30",
    ),
    outcome: { refused: "both-orders" },
  },
  {
    name: "nothing that tells the order",
    ...inUs,
    bytes: utf8("Name,DOB,Appointment", "Zoe Ng,03/04/1960,05/06/2027 16:00"),
    outcome: {
      rows: [["Zoe Ng", "1960-03-04", "2027-05-06T16:00"]],
      order: ["month-first", "country"],
    },
  },
  {
    name: "an order that a weekday tells",
    ...inUs,
    bytes: utf8("Name,DOB,Appointment", "Zoe Ng,03/04/1960,Sat 03/04/2027 16:00"),
    outcome: {
      rows: [["Zoe Ng", "1960-04-03", "2027-04-03T16:00"]],
      order: ["day-first", "cell"],
    },
  },
  {
    name: "an order that a column tells which is not read",
    ...inUs,
    bytes: utf8("Name,DOB,Appointment,Referred", "Zoe Ng,03/04/1960,05/06/2027 16:00,25/11/2026"),
    outcome: {
      rows: [["Zoe Ng", "1960-04-03", "2027-06-05T16:00"]],
      order: ["day-first", "unread-column"],
    },
  },
  {
    name: "an order that a header tells",
    ...inUs,
    bytes: utf8(
      "Name,Date of birth (dd/mm/yyyy),Appointment date,Time",
      "Zoe Ng,03/04/1960,05/06/2027,16:00",
    ),
    outcome: {
      rows: [["Zoe Ng", "1960-04-03", "2027-06-05T16:00"]],
      order: ["day-first", "header"],
    },
  },
];
