import { firstSettings } from "@/lib/settings/settings";

/** A clinic for tests. */
export const sampleSettings = {
  ...firstSettings("Riverside Clinic", "en", "US"),
  phone: "020 7946 0000",
  timeZone: "Europe/London",
  country: "GB",
} as const;

/** Who is invited, for tests. */
export const samplePerson = {
  name: "Ruth Kanarienvogel",
  email: "ruth@example.org",
  dateOfBirth: "1950-03-04",
  clinician: "Dr Ode",
  recordNumber: "",
  phone: "",
};
