import { afterAll, beforeAll } from "vitest";
import { makeDocuments } from "@/components/documents/documents";

/** Lets the handlers of a test file make pages, as the server does, without what the build makes. */
export function makesDocuments(): void {
  beforeAll(() => {
    globalThis.readyToAskDocuments = makeDocuments({
      styles: { file: "/assets/styles.css", rules: [] },
      letters: "/assets/letters.css",
      scripts: { form: "/assets/form.js", code: "/assets/code.js" },
      mark: "tests",
    });
  });
  afterAll(() => {
    globalThis.readyToAskDocuments = undefined;
  });
}

/** What stands in `<main>` of a page. */
export const mainOf = (html: string): string =>
  /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
