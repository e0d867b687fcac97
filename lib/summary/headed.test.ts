import { describe, expect, it } from "vitest";
import { invitedContentFor, languageOf } from "@/content";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { sampleSettings } from "@/test-support/person";
import { buildSummary } from "./build-summary";
import { type Heading, headed } from "./headed";
import type { SummaryModel } from "./model";
import { pageOneIn, pageOneLanguages } from "./page-one-in";

const contentFor = (language: string) =>
  clinicContent(invitedContentFor(languageOf(language)), sampleSettings);

const appointment = {
  name: "Ruth Stone",
  dateOfBirth: "1950-03-04",
  clinician: "Dr Ode",
  clinic: "Riverside Clinic",
  at: "2026-12-08T14:30:00Z",
};

const sent = buildSummary({
  content: contentFor("es"),
  doctorContent: contentFor("en"),
  otherContents: [contentFor("es")],
  answers: { "filled-in-by": "me" },
  emergency: {},
  submittedAt: "2026-11-22T10:20:00Z",
  paper: "a4",
  appointment,
  timeZone: "Europe/London",
});

const shown = (changes: Partial<Heading["appointment"]> = {}, correctedOn?: string) =>
  headed(sent, {
    appointment: { ...appointment, ...changes },
    timeZone: "Europe/London",
    contentFor,
    ...(correctedOn === undefined ? {} : { correctedOn }),
  });

const identityOf = ({ overview }: SummaryModel) =>
  overview.identity.map(({ label, value }) => `${label}: ${value}`);

describe("a summary as it is shown", () => {
  it("is as it was sent while the clinic knows no other", () => {
    expect(shown()).toEqual(sent);
  });

  it("stands under what the clinic knows now, on every page, and keeps what the person said", () => {
    const model = shown({
      name: "Ruth Steen",
      recordNumber: "RS-7",
      phone: "020 7946 0000",
      at: "2026-12-09T09:00:00Z",
      clinician: "Dr Bo",
    });
    expect(model.name).toBe("Ruth Steen");
    expect(model.besideName).toEqual([
      "nac. 4 de marzo de 1950",
      "historia RS-7",
      "tel. 020 7946 0000",
    ]);
    expect(model.overview.born).toBe("Date of birth: 4 March 1950 | Record number: RS-7");
    expect(identityOf(model)).toEqual([
      "Date of birth: 4 March 1950, aged 76",
      "Appointment: 9 December 2026 at 09:00 (GMT), Dr Bo, Riverside Clinic",
      "Record number: RS-7",
      "Phone: 020 7946 0000",
      ...identityOf(sent).slice(-2),
    ]);
    expect({ ...model, ...who(sent) }).toEqual(sent);
  });

  it("says what the clinic put right since, and only that", () => {
    expect(shown({}, "2026-12-01").overview.corrected).toBeUndefined();
    expect(shown({ name: "Ruth Steen" }, "2026-12-01").overview.corrected).toBe(
      "Name corrected by the clinic on 1 December 2026; sent as Ruth Stone.",
    );
    expect(shown({ dateOfBirth: "1950-04-03" }, "2026-12-01").overview.corrected).toBe(
      "Date of birth corrected by the clinic on 1 December 2026; sent as 4 March 1950.",
    );
  });

  it("takes capitals and accents for no other name", () => {
    expect(shown({ name: "RUTH  Stóne" }, "2026-12-01").overview.corrected).toBeUndefined();
  });

  it("gets a heading where it was frozen before there was one", () => {
    const { sentFor: _, besideName: __, otherOverviews: ___, ...rest } = sent;
    const { whoFacts: ____, ...overview } = rest.overview;
    const old = { ...rest, overview };
    const model = headed(old, { appointment, timeZone: "Europe/London", contentFor });
    expect(identityOf(model)).toEqual(identityOf(sent));
  });
});

/** What of a summary says who it is about. */
const who = ({ name, besideName, overview }: SummaryModel) => ({ name, besideName, overview });

describe("page 1", () => {
  it("can be read in every language it was kept in, and in the first where there is no other", () => {
    expect(pageOneLanguages(sent)).toEqual(["en", "es"]);
    const spanish = pageOneIn(sent, "es");
    expect(spanish.overview.heading).toBe(contentFor("es").summaryWords.overview.heading);
    expect(spanish.overview.frame).toBeUndefined();
    for (const other of [undefined, "en", "xx"]) {
      expect(pageOneIn(sent, other).overview).toEqual(sent.overview);
    }
    expect(pageOneIn(sent, "en")).not.toHaveProperty("otherOverviews");
  });
});
