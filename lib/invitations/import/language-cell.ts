import { type Read, readLanguage } from "@/lib/invitations/typed/read-person";
import type { ImportRules } from "./import-rules";

/** Without accents and case: "Español" is also typed "espanol". */
const bare = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const displayNames = new Map<string, Intl.DisplayNames>();
const namesIn = (reader: string): Intl.DisplayNames => {
  const names = displayNames.get(reader) ?? new Intl.DisplayNames(reader, { type: "language" });
  displayNames.set(reader, names);
  return names;
};

/** What Spanish is also called, and how the international codes of three letters begin. */
const otherNames: { readonly [code: string]: readonly string[] } = {
  en: ["eng", "ingles"],
  es: ["spa", "esp", "castellano", "castilian"],
};

/** What a language is called in English, in Spanish, and in itself. */
const namesOf = (code: string): readonly string[] => [
  code,
  ...(otherNames[code] ?? []),
  ...["en", "es", code].flatMap((reader) => bare(namesIn(reader).of(code) ?? code)),
];

/** Where nobody said a language. */
const unsaid = new Set([
  "",
  "unknown",
  "declined",
  "declined to specify",
  "not known",
  "desconocido",
]);

/** A language by its code or one of its names; where the cell says none, the one usual for the clinic. */
export function languageIn(cell: string, { languages, settings }: ImportRules): Read<string> {
  const typed = bare(cell);
  if (unsaid.has(typed)) return { value: settings.language };
  const first = typed.split(/[\s(;,_-]/)[0] ?? typed;
  const found = languages.find((code) => {
    const names = namesOf(code);
    return names.includes(typed) || names.includes(first);
  });
  return readLanguage(found ?? cell, languages);
}
