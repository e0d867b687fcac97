import type { Appointment, Patient, Subject } from "./resource";

/** What a clinic knows of whom the answers are about, as it sends it to a record system. */
export type KnownPerson = {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly dateOfBirth: string;
  /** "" where the clinic holds none. */
  readonly recordNumber: string;
  readonly phone: string;
  readonly email: string | null;
  /** Whose numbers the record numbers are; `recordNumbers` where the clinic names no system of its own. */
  readonly recordSystem?: string | undefined;
  readonly appointment: {
    readonly at: Date;
    /** May be empty. */
    readonly clinician: string;
    readonly clinic: string;
  };
};

/** The system of record numbers that a clinic gives no address for: always this one. */
export const recordNumbers = "urn:uuid:8b0c6a5e-5f0e-4c53-9f0a-6d2d0a4f7c31";

const patientId = "patient";

const identifierOf = ({ recordNumber, recordSystem = recordNumbers }: KnownPerson) =>
  recordNumber === "" ? undefined : { system: recordSystem, value: recordNumber };

function patient(known: KnownPerson): Patient {
  const { name, dateOfBirth, phone, email } = known;
  const identifier = identifierOf(known);
  const telecom = [
    ...(phone === "" ? [] : [{ system: "phone" as const, value: phone }]),
    ...(email === null ? [] : [{ system: "email" as const, value: email }]),
  ];
  return {
    resourceType: "Patient",
    id: patientId,
    ...(identifier === undefined ? {} : { identifier: [identifier] }),
    name: [{ text: name }],
    ...(telecom.length === 0 ? {} : { telecom }),
    birthDate: dateOfBirth,
  };
}

/** R4 asks for both ends of a booked appointment; a clinic says when it begins. */
const endNotKnown = {
  extension: [
    {
      url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
      valueCode: "unknown",
    },
  ],
} as const;

function appointment({ appointment: { at, clinician, clinic } }: KnownPerson): Appointment {
  const others = [clinician, clinic].filter((display) => display !== "");
  return {
    resourceType: "Appointment",
    id: "appointment",
    status: "booked",
    // What the answers are for is told from here: they have no place of their own for it.
    supportingInformation: [{ reference: "#" }],
    start: at.toISOString(),
    _end: endNotKnown,
    participant: [
      { actor: { reference: `#${patientId}` }, status: "accepted" },
      ...others.map((display) => ({ actor: { display }, status: "accepted" as const })),
    ],
  };
}

/** The subject of what a person sent, with the resources it points to. */
export function knownSubject(known: KnownPerson): {
  readonly subject: Subject;
  readonly contained: readonly [Patient, Appointment];
} {
  const identifier = identifierOf(known);
  return {
    contained: [patient(known), appointment(known)],
    subject: {
      reference: `#${patientId}`,
      type: "Patient",
      ...(identifier === undefined ? {} : { identifier }),
      display: known.name,
    },
  };
}
