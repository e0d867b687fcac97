import { expect, test } from "vitest";
import { conformanceProblems } from "@/test-support/fhir/conformance";
import { sampleQuestionnaire, sampleResponse } from "@/test-support/fhir/sample-response";
import { validatorProblems } from "@/test-support/fhir/validate";
import { type KnownPerson, recordNumbers } from "./known-person";

const answers = { "emergency-signs": "none", consent: "yes" };

const person: KnownPerson = {
  name: "Margaret Ellison",
  dateOfBirth: "1951-04-17",
  recordNumber: "RS-1950-7",
  phone: "020 7946 0000",
  email: "m@example.org",
  appointment: {
    at: new Date("2026-12-08T14:30:00Z"),
    clinician: "Dr Ode",
    clinic: "Riverside Clinic",
  },
};

const bare = { ...person, recordNumber: "", phone: "", email: null };

test("a person and the appointment are valid R4, whatever of them is known", () => {
  for (const known of [
    person,
    bare,
    { ...bare, appointment: { ...person.appointment, clinician: "" } },
  ]) {
    const response = sampleResponse(answers, { person: known });
    expect(validatorProblems(response)).toEqual([]);
    for (const resource of response.contained ?? [])
      expect(validatorProblems(resource)).toEqual([]);
    expect(conformanceProblems(sampleQuestionnaire, response)).toEqual([]);
  }
});

test("the record is found by its number, and the person by name, birth date, phone and email", () => {
  const { subject, contained } = sampleResponse(answers, { person });
  const identifier = { system: recordNumbers, value: "RS-1950-7" };
  expect(subject).toEqual({
    reference: "#patient",
    type: "Patient",
    identifier,
    display: "Margaret Ellison",
  });
  expect(contained?.[0]).toEqual({
    resourceType: "Patient",
    id: "patient",
    identifier: [identifier],
    name: [{ text: "Margaret Ellison" }],
    telecom: [
      { system: "phone", value: "020 7946 0000" },
      { system: "email", value: "m@example.org" },
    ],
    birthDate: "1951-04-17",
  });
});

test("the appointment says when it begins and with whom, and points to the answers", () => {
  expect(sampleResponse(answers, { person }).contained?.[1]).toMatchObject({
    resourceType: "Appointment",
    status: "booked",
    start: "2026-12-08T14:30:00.000Z",
    supportingInformation: [{ reference: "#" }],
    participant: [
      { actor: { reference: "#patient" } },
      { actor: { display: "Dr Ode" } },
      { actor: { display: "Riverside Clinic" } },
    ],
  });
});

test("there is no identifier without a record number, and a clinic's own system stands in it", () => {
  expect(JSON.stringify(sampleResponse(answers, { person: bare }))).not.toContain("identifier");
  const recordSystem = "https://records.example.org/numbers";
  const own = sampleResponse(answers, { person: { ...person, recordSystem } });
  expect(own.subject?.identifier?.system).toBe(recordSystem);
});

test("the validator knows what is wrong with an appointment without its second end", () => {
  const [, appointment] = sampleResponse(answers, { person }).contained ?? [];
  const { _end: _, ...open } = { _end: undefined, ...appointment };
  expect(validatorProblems(open)).not.toEqual([]);
});

test("where staff wrote the answers down, the clinic is the author and the person the source", () => {
  const written = sampleResponse(answers, { person, enteredByClinic: true });
  expect(written.author).toEqual({ type: "Organization", display: "Riverside Clinic" });
  expect(written.source).toEqual(written.subject);
  expect(validatorProblems(written)).toEqual([]);
  expect(conformanceProblems(sampleQuestionnaire, written)).toEqual([]);
  expect(Object.keys(sampleResponse(answers, { person }))).not.toContain("author");
  expect(Object.keys(sampleResponse(answers, { enteredByClinic: true }))).not.toContain("author");
});
