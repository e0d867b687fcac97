import { inLanguage } from "@/lib/routes";
import { countries } from "@/lib/settings/countries";
import type { Paper } from "@/lib/settings/paper";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import type { LetterWords } from "@/lib/words/letter-words";

/** What the printed things say about the clinic. */
export type PrintedClinic = Pick<ClinicSettings, "name" | "phone" | "address" | "country">;

/** The logo at the head of a paper: a PNG that we made, and its own size. */
export type PrintedLogo = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

type Part = { readonly heading: string; readonly lines: readonly string[] };

/**
 * A letter with one person's link, as plain data: every word on it, in order. The link lets in
 * whoever knows the date of birth, so a letter is never kept nor logged.
 */
export type LetterModel = {
  readonly language: string;
  readonly paper: Paper;
  readonly document: { readonly title: string; readonly author: string };
  readonly clinic: { readonly name: string; readonly lines: readonly string[] };
  readonly logo: PrintedLogo | null;
  readonly to: string;
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly open: Part;
  /** The same without a camera: where to type the code. */
  readonly typed: {
    readonly heading: string;
    readonly address: string;
    readonly site: string;
    readonly beforeCode: string;
    readonly code: string;
  };
  readonly link: string;
  /** The same in the pattern for a phone's camera, and the language: nobody has to type it. */
  readonly scan: string;
  readonly need: Part;
  readonly otherWay: Part;
  readonly notWatched: Part;
  readonly unprintable: string;
};

export type LetterInput = {
  readonly words: LetterWords;
  readonly language: string;
  readonly clinic: PrintedClinic;
  readonly logo?: PrintedLogo | null;
  /** The person the letter is to. */
  readonly name: string;
  /** The day the letter is written, in words. */
  readonly date: string;
  /** The appointment's day and time in words. */
  readonly appointment: { readonly day: string; readonly time: string };
  /** The whole address with its token. */
  readonly link: string;
  /** The address of the product's first page, and the code that is typed there, in groups. */
  readonly site: string;
  readonly code: string;
  readonly paper: Paper;
};

/** The letter of one invitation. Its words name no condition and no treatment. */
export function letterModel(input: LetterInput): LetterModel {
  const { words, language, clinic, name, date, appointment, link, site, code, paper } = input;
  const values = {
    ...appointment,
    phone: clinic.phone,
    number: countries[clinic.country].emergencyNumber,
  };
  const part = (heading: string, lines: readonly string[]): Part => ({
    heading,
    lines: lines.map((line) => fill(line, values)),
  });
  return {
    language,
    paper,
    document: { title: words.title, author: words.author },
    clinic: { name: clinic.name, lines: [...clinic.address, clinic.phone] },
    logo: input.logo ?? null,
    to: name,
    date,
    title: words.title,
    lead: fill(words.lead, values),
    open: part(words.openTitle, words.open),
    typed: {
      heading: words.typeTitle,
      address: words.typeAddress,
      // A browser puts the rest before it by itself.
      site: site.replace(/^https?:\/\//, ""),
      beforeCode: words.typeCode,
      code,
    },
    link,
    scan: inLanguage(link, language),
    need: part(words.needTitle, words.need),
    otherWay: part(words.otherWayTitle, words.otherWay),
    notWatched: part(words.notWatchedTitle, words.notWatched),
    unprintable: words.unprintable,
  };
}
