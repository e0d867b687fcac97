import { describe, expect, it } from "vitest";
import { contentFor, invitedContentFor } from "@/content";
import { form } from "@/content/form";
import { wordsOf } from "@/content/words";
import type { Content } from "@/lib/edition/content";
import { makeEditions } from "@/lib/edition/make-editions";
import { buildSummary } from "./build-summary";

const content = contentFor("en");
const input = { content, answers: {}, emergency: {}, paper: "letter" } as const;

describe("the summary", () => {
  it("says on every page that it names no treatment, whether it was reviewed, and its version", () => {
    const { footer, contentVersion, paper } = buildSummary(input);
    expect(footer.lines.join(" ")).toContain("This summary does not say which treatment to have.");
    expect(footer.lines.join(" ")).toContain("Not yet reviewed by a clinician");
    expect(footer.lines.join(" ")).toContain("2026.11.1, published 22 November 2026");
    expect(contentVersion).toBe(content.edition.version);
    expect(paper).toBe("letter");
  });

  it("says that no question was kept where the list would stand", () => {
    const dropped = buildSummary(input).questions.questions.map(({ id }) => id);
    const { intro, questions } = buildSummary({
      ...input,
      answers: { "questions-dropped": dropped },
    }).questions;
    expect(questions).toEqual([]);
    expect(intro).toBe("No questions kept.");
  });

  it("says when a clinician has reviewed it", () => {
    const reviewed = { ...content, edition: { ...content.edition, reviewed: true } };
    const lines = buildSummary({ ...input, content: reviewed }).footer.lines.join(" ");
    expect(lines).toContain("Reviewed by a clinician");
    expect(lines).not.toContain("Not yet reviewed");
  });

  it("names who has read it, and is reviewed when a clinician signed all of it", () => {
    const reader = (all: boolean) => ({
      name: "A. Reader",
      role: { en: "pain nurse", es: "enfermera" },
      date: "2026-12-01",
      lookedAt: { en: "the grid of the face", es: "la cara" },
      all,
    });
    const linesFor = (language: string, all: boolean) => {
      const edition = { ...form.edition, reviewers: [reader(all)] };
      const made = makeEditions({ ...form, edition }, [wordsOf.en, wordsOf.es]);
      return buildSummary({ ...input, content: made.contentFor(language) }).footer.lines.join(" ");
    };
    expect(linesFor("en", false)).toContain(
      "Not yet reviewed by a clinician. Read by A. Reader, pain nurse, 1 December 2026: the grid of the face.",
    );
    expect(linesFor("en", true)).toContain("Reviewed by a clinician. Read by A. Reader");
    expect(linesFor("es", true)).toContain("Leído por A. Reader, enfermera");
  });

  it("says in a translation that no one has reviewed it, until someone has", () => {
    const spanish = contentFor("es");
    const footerOf = (translated: Content) =>
      buildSummary({ ...input, content: translated }).footer.lines.join(" ");
    const edition = { ...spanish.edition, translation: "reviewed" } as const;
    const unreviewed = "Nadie ha revisado la traducción todavía.";
    expect(footerOf(spanish)).toContain(
      `Ningún profesional de la salud lo ha revisado todavía. ${unreviewed}`,
    );
    expect(footerOf({ ...spanish, edition })).not.toContain(unreviewed);
    expect(footerOf(content)).not.toContain(content.summaryWords.translationNotReviewed);
  });

  it("leaves out answers that are no longer asked", () => {
    const model = buildSummary({
      ...input,
      answers: { places: ["knee-left"], "main-place": "knee-left", "spreads-to": "Gone" },
    });
    expect(JSON.stringify(model)).toContain("Gone");
    const unmarked = buildSummary({ ...input, answers: { "spreads-to": "Gone" } });
    expect(JSON.stringify(unmarked)).not.toContain("Gone");
  });

  it("keeps words that another answer of their page would hide", () => {
    const answers = { "filled-in-by": "me", "helper-name": "Kept" };
    expect(JSON.stringify(buildSummary({ ...input, answers }))).toContain("Kept");
  });

  it("cleans what cannot be printed from the person's words", () => {
    const model = buildSummary({ ...input, answers: { name: "A\u0000da\u202e" } });
    expect(model.name).toBe("Ada");
  });
});

describe("the summary for a doctor who reads another language", () => {
  const spanish = contentFor("es");
  const answers = {
    name: "Ruth",
    "filled-in-by": "me",
    worries: "No me gusta la idea",
    "conditions-words": "Algo más",
    places: ["low-back-left"],
  };
  const given = { ...input, answers };
  const mixed = buildSummary({ ...given, content: spanish, doctorContent: content });

  it("has page 1 in the doctor's language, and the rest in the person's", () => {
    const { overview, ...rest } = mixed;
    const { frame, identity, whenCut, ...parts } = overview;
    const inEnglish = buildSummary(given);
    const { identity: _, whenCut: __, ...english } = inEnglish.overview;
    expect(parts).toEqual(english);
    expect(frame).toMatchObject({
      language: "en",
      title: content.summaryWords.title,
      footer: inEnglish.footer,
    });
    const { overview: ___, ...theirs } = buildSummary({ ...given, content: spanish });
    expect(rest).toEqual(theirs);
  });

  it("says in which language the form was filled in, and keeps the person's words", () => {
    const said = mixed.overview.identity.map(({ value }) => value);
    expect(said).toContain("The patient (form in Spanish)");
    expect(JSON.stringify(mixed.overview)).toContain("No me gusta la idea");
    const other = buildSummary({ ...given, doctorContent: spanish });
    expect(other.overview.identity.map(({ value }) => value)).toContain(
      "El paciente (formulario en inglés)",
    );
  });

  it("names the other parts as they are printed", () => {
    const { overview, questions } = mixed;
    expect(overview.whenCut.inFull).toContain(spanish.summaryWords.answers.heading);
    expect(overview.whenCut.inFull).toContain(questions.heading);
  });

  it("has no frame of its own where both read the same", () => {
    expect(buildSummary({ ...given, doctorContent: content }).overview.frame).toBeUndefined();
  });
});

describe("the summary of an invited person", () => {
  const appointment = {
    name: "Ruth Stone",
    dateOfBirth: "1950-03-04",
    clinician: "Dr Ode\u202e",
    clinic: "Riverside Clinic",
    at: "2026-12-08T14:30:00Z",
  };
  const invited = { ...input, appointment, timeZone: "America/New_York" };
  const valuesOf = (model: ReturnType<typeof buildSummary>) =>
    model.overview.identity.map(({ value }) => value);

  it("says who it is and when and where the appointment is, in the clinic's time", () => {
    const model = buildSummary(invited);
    const when = "8 December 2026 at 09:30 (GMT-5), Dr Ode, Riverside Clinic";
    expect(model.name).toBe("Ruth Stone");
    expect(valuesOf(model)).toEqual(expect.arrayContaining(["4 March 1950, aged 76", when]));
    expect(model.answers.sections[0]?.facts[0]).toMatchObject({
      label: "Appointment",
      value: when,
    });
  });

  it("has the clinic's name and date of birth, whatever was typed where they were asked before", () => {
    const answers = { name: "Ruthie", "date-of-birth": "1950-03-05" };
    const model = buildSummary({ ...invited, content: invitedContentFor("en"), answers });
    expect(model.name).toBe("Ruth Stone");
    expect(JSON.stringify(model)).not.toContain("Ruthie");
  });

  it("has the number of the record where the clinic holds one", () => {
    const held = { ...appointment, recordNumber: "RS-1950-7" };
    const { identity } = buildSummary({ ...invited, appointment: held }).overview;
    expect(identity).toContainEqual({ label: "Record number", value: "RS-1950-7", answered: true });
    expect(buildSummary(invited).overview.identity.map(({ label }) => label)).not.toContain(
      "Record number",
    );
  });

  it("leaves out whom it is with when that is not known", () => {
    const model = buildSummary({ ...invited, appointment: { ...appointment, clinician: "" } });
    expect(valuesOf(model)).toContain("8 December 2026 at 09:30 (GMT-5), Riverside Clinic");
  });
});
