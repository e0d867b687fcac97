import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
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

  it("says when a clinician has reviewed it", () => {
    const reviewed = { ...content, edition: { ...content.edition, reviewed: true } };
    const lines = buildSummary({ ...input, content: reviewed }).footer.lines.join(" ");
    expect(lines).toContain("Reviewed by a clinician");
    expect(lines).not.toContain("Not yet reviewed");
  });

  it("leaves out answers that are no longer asked", () => {
    const model = buildSummary({
      ...input,
      answers: { "helper-name": "Gone", "filled-in-by": "me" },
    });
    expect(JSON.stringify(model)).not.toContain("Gone");
  });

  it("cleans what cannot be printed from the person's words", () => {
    const model = buildSummary({ ...input, answers: { name: "A\u0000da\u202e" } });
    expect(model.name).toBe("Ada");
  });
});
