import { type Field, fields, plainHeader } from "./fields";

/**
 * Headers that say what stands below them, in English and Spanish, as practice systems write them; of
 * two for one field, the one that comes first here is read.
 */
const headersOf: { readonly [F in Field]: string } = {
  name: `
    patientname patientfullname fullname ptname clientname name patient paciente
    nombrecompleto nombredelpaciente nombrepaciente nombreyapellidos nombreyapellido apellidosynombre
    apellidosynombres apellidoynombre apellidosnombre lastnamefirstname namelastfirst client cliente`,
  firstName: `
    patientfirstname firstname firstnames givenname givennames forename forenames fname ptfirstname
    clientfirstname legalfirstname nombre nombres primernombre nombredepila nombrepila`,
  middleName: "middlename middlenames mname middleinitial mi segundonombre",
  lastName: `
    patientlastname lastname surname familyname lname ptlastname clientlastname legallastname
    apellidos apellido primerapellido apellido1 1apellido 1erapellido apellidopaterno`,
  secondLastName: "segundoapellido apellido2 2apellido 2oapellido apellidomaterno",
  email: `
    email emailaddress patientemail patientemailaddress mail emailid eml personalemail homeemail emailhome
    contactemail emailprimary primaryemail correo correoelectronico correoe emailpaciente
    direcciondecorreo direcciondecorreoelectronico`,
  dateOfBirth: `
    dateofbirth dob birthdate patientdob patientdateofbirth patientbirthdate ptdob born birthday birth
    dobpatient clientdob fechadenacimiento fechanacimiento fechadenac fechanac fecnac fnacimiento fnac
    fechanacimientopaciente nacimiento nacido nacida`,
  appointment: `
    appointment appointmentdatetime appointmentdateandtime dateandtimeofappointment apptdatetime
    apptdateandtime apptdttm appt appointmentstart appointmentstarts apptstart scheduleddatetime slotdatetime
    sessiondatetime startdatetime startdateandtime datetime dateandtime startsat starts start
    cita citafechahora fechayhoradelacita fechayhoradecita fechahoracita fechayhora fechahora`,
  appointmentDate: `
    appointmentdate dateofappointment apptdate appointmentday pceventdate eventdate scheduleddate visitdate
    dateofvisit consultationdate encounterdate clinicdate sessiondate slotdate servicedate dateofservice
    startdate date day fechadelacita fechadecita fechacita fechadelaconsulta fechadeconsulta fechaconsulta
    fechadelavisita fechavisita diadelacita fecha dia`,
  appointmentTime: `
    appointmenttime timeofappointment appttime pcstarttime appointmentstarttime apptstarttime starttime
    begintime timestart scheduledtime slottime sessiontime visittime timeofvisit time
    horadelacita horadecita horacita horadeinicio horainicio horadelaconsulta horaconsulta hora`,
  clinician: `
    clinician clinicianname provider providername renderingprovider schedulingprovider scheduledprovider
    appointmentprovider apptprovider doctor doctorname practitioner practitionername consultant consultantname
    physician physicianname specialist sessionholder sessionholdername attending attendingphysician seenby
    withwhom resource medico medica nombredelmedico medicoresponsable profesional facultativo facultativa
    especialista doctora clinico`,
  language: `
    preferredlanguage language patientlanguage primarylanguage mainspokenlanguage spokenlanguage firstlanguage
    lang preflang idioma idiomapreferido idiomapaciente lengua`,
  recordNumber: `
    mrn medicalrecordnumber medicalrecordno recordnumber recordno patientmrn chartnumber chartno chart
    patientid patientnumber patientno patid pubpid pid externalid patientexternalid hospitalnumber hospitalno
    unitnumber emisnumber emisno systmonenumber patientref patientreference clientid clientnumber urn urnumber
    nhc nohc numerodehistoria numerodehistoriaclinica nohistoriaclinica nhistoriaclinica nohistoria nhistoria
    historiaclinica historia numhistoria expediente numerodeexpediente nexpediente idpaciente iddepaciente
    codigopaciente codigodepaciente numerodepaciente`,
  phone: `
    mobile mobilephone mobilenumber mobileno mobiletelephone cell cellphone cellnumber phonecell phonemobile
    patientmobile patientphone phone phonenumber phoneno telephone telephonenumber telephoneno tel telno
    primaryphone preferredphone contactnumber contactphone contactno phone1 telephone1 homephone phonehome
    hometelephone movil telefonomovil celular telefono telefonos tlf tfno telf telefono1 telefonofijo
    telefonodecontacto`,
  status: `
    appointmentstatus apptstatus pcapptstatus bookingstatus slotstatus visitstatus attendancestatus
    estadodelacita estadocita estadodecita status estado situacion estatus`,
  cancelled: `
    cancelled canceled iscancelled iscanceled cancelledat canceledat cancelledon cancellationdate
    cancellationtime cancellationreason cancelreason anulada cancelada fechadeanulacion
    fechadecancelacion motivodeanulacion motivodecancelacion`,
  deceased: `
    deceased isdeceased deceaseddate dateofdeath deathdate deceaseddatetime dod patientdeceased patientstatus estadodelpaciente
    fallecido fallecida fechadefallecimiento fechadedefuncion defuncion exitus`,
};

/** What a header means, and how it ranks among the headers of its field: the lowest is read. */
type Known = { readonly field: Field; readonly rank: number };

const known: ReadonlyMap<string, Known> = new Map(
  fields.flatMap((field) =>
    headersOf[field]
      .trim()
      .split(/\s+/)
      .map((header, rank) => [header, { field, rank }] as const),
  ),
);

/** What a practice system writes before what is the patient's, or the appointment's. */
const owner = /^(?:patients?|pt|clients?|pacientes?|demographics?)(?=.{3})/;
const ofPatient = /(?:delpaciente|paciente|ofpatient)$/;
const ofAppointment = /^(?:appointment|appt|booking|cita)(?=.{4})/;
const appointments: readonly Field[] = [
  ...(["appointment", "appointmentDate", "appointmentTime", "clinician", "status"] as const),
];

/** The order of day and month that a header names, as in `DOB (dd/mm/yyyy)`. */
const namedOrder =
  /\b(?:(?<day>dd?|jj)[-/. ]?(?:mm?m?)|(?<month>mm?)[-/. ]?(?:dd?))[-/. ]?(?:y{2,4}|a{2,4})\b/i;
const namedForm =
  /[([]?\s*\b(?:dd?|mm?m?|y{2,4}|a{2,4})[-/. ]?(?:dd?|mm?m?)[-/. ]?(?:y{2,4}|a{2,4}|dd?)\b.*$/i;

/** The order of day and month that a header names, if it does. */
export function orderInHeader(header: string): "day-first" | "month-first" | null {
  const found = namedOrder.exec(header)?.groups;
  if (found === undefined) return null;
  return found["day"] === undefined ? "month-first" : "day-first";
}

/** What a header says stands below it; null when it means nothing to us. */
export function fieldOfHeader(header: string): Known | null {
  const plain = plainHeader(header.replace(namedForm, ""));
  const direct = known.get(plain) ?? known.get(plain.replace(owner, "")) ?? null;
  if (direct !== null) return direct;
  const theirs = known.get(plain.replace(ofPatient, ""));
  if (theirs !== undefined) return theirs;
  const about = known.get(plain.replace(ofAppointment, ""));
  return about !== undefined && appointments.includes(about.field) ? about : null;
}
