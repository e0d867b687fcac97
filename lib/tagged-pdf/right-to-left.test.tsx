import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, Page, Text } from "@react-pdf/renderer";
import { afterAll, expect, test } from "vitest";
import { families } from "@/lib/printing/typesetting/families";
import { registerTypefaces } from "@/lib/printing/typesetting/typefaces";
import { squeezed } from "@/test-support/missing-from-pdf";
import { structureFaults } from "./read-back/structure-faults";
import { type ReadElement, readTaggedFile } from "./read-back/tagged-file";
import { renderTagged } from "./render-tagged";
import { tag } from "./tag";

registerTypefaces();
const folder = mkdtempSync(join(tmpdir(), "right-to-left-"));
afterAll(() => rmSync(folder, { recursive: true }));
const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

const printed = async (text: string) =>
  (
    await renderTagged(
      <Document title="Title" language="en">
        <Page size={[500, 200]} style={{ padding: 20, fontFamily: families }}>
          <Text {...tag("H1")}>
            <Text style={{ fontWeight: 700 }}>{"Worry: "}</Text>
            {text}
          </Text>
        </Page>
      </Document>,
    )
  ).pdf;

const actualTexts = (elements: readonly ReadElement[]): readonly string[] =>
  elements.flatMap(({ actualText, elements: inside }) => [
    ...(actualText === undefined ? [] : [actualText]),
    ...actualTexts(inside),
  ]);

test.each([
  ["Arabic with joined letters", "ألم في أسفل الظهر ولا أستطيع النوم"],
  ["Hebrew", "כאב בגב התחתון כל הלילה"],
  ["Arabic with each kind of joined alef", "الأنصاري الإمام الآن سلام"],
  ["Arabic among Latin words", "ألم L4 and L5 شديد"],
])("%s is read in its own order", async (_, text) => {
  const pdf = await printed(text);
  const file = await readTaggedFile(pdf);
  expect(structureFaults(file)).toEqual([]);
  expect(actualTexts(file.tops)).toEqual([`Worry: ${text}`]);
  if (!hasReader) return;
  const path = join(folder, "text.pdf");
  writeFileSync(path, pdf);
  const { stdout } = spawnSync("pdftotext", [path, "-"], { encoding: "utf8" });
  expect(squeezed(stdout.replace(/[\u200e\u200f\u202a-\u202e]/g, ""))).toContain(squeezed(text));
});
