import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { wordsOf } from "@/content/words";
import { inventedLanguage as code, invented, inventedWords } from "./invent";

// node lib/commands/run.mjs test-support/third-language/add-to.ts FOLDER
// Adds the invented language to a copy of the project, as docs/add-a-language.md says, in content alone.

const root = process.argv[2] ?? "";

function edit(file: string, from: string, to: string): void {
  const full = path.join(root, file);
  const before = readFileSync(full, "utf8");
  if (!before.includes(from)) throw new Error(`${file} has no "${from}": fix add-to.ts.`);
  writeFileSync(full, before.replace(from, to));
}

const folder = path.join(root, "content/words", code);
mkdirSync(path.join(folder, "checks"), { recursive: true });
const steps = wordsOf.en.stepWords;
const printing = Object.entries(steps).find(([, { items }]) => "doctor-language" in items);
if (printing === undefined) throw new Error("No step asks for the doctor's language.");
const [stepId, step] = printing;
const asked = step.items["doctor-language"];
if (asked === undefined) throw new Error("No item asks for the doctor's language.");
const withItself = {
  ...wordsOf.en,
  stepWords: {
    ...steps,
    [stepId]: {
      ...step,
      items: {
        ...step.items,
        "doctor-language": { ...asked, options: { ...asked.options, [code]: "Invented" } },
      },
    },
  },
};
const words = JSON.stringify(inventedWords(withItself), null, 2);
writeFileSync(
  path.join(folder, "index.ts"),
  `import type { EditionWords } from "@/lib/edition/edition-words";\n\nexport const ${code}: EditionWords = ${words};\n`,
);
edit("content/languages.ts", '"es"]', `"es", "${code}"]`);
edit(
  "content/words/index.ts",
  'from "./es";',
  `from "./es";\nimport { ${code} } from "./${code}";`,
);
const spanish = '  es: { ...es, placeWords: placeWordsIn("es") },';
edit("content/words/index.ts", spanish, `${spanish}\n  ${code},`);
const places = path.join(root, "content/places/index.ts");
const listed = readFileSync(places, "utf8");
const inMore = listed.replaceAll(
  /es: (\w+)Es \}/g,
  (_, place: string) => `es: ${place}Es, ${code}: ${place}En }`,
);
if (inMore === listed) throw new Error("content/places/index.ts lists no words: fix add-to.ts.");
writeFileSync(places, inMore);
edit("content/words/checks.ts", "{ en, es }", `{ en, es, ${code}: en }`);
edit("content/words/checks.ts", "es: looseEs }", `es: looseEs, ${code}: looseEn }`);
edit(
  "content/words/checks.ts",
  "en: bannedEn,",
  `en: bannedEn,
  ${code}: bannedEn,`,
);
for (const [language, label] of [
  ["en", "English"],
  ["es", "Inglés"],
]) {
  edit(
    `content/words/${language}/steps/deciding.ts`,
    `options: { en: "${label}",`,
    `options: { ${code}: "${invented("Invented")}", en: "${label}",`,
  );
}
