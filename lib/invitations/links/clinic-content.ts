import type { Content } from "@/lib/edition/content";
import { countries, localeFor } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

/** The same words with their places filled, wherever they stand. */
const filled = <T>(words: T, places: { readonly [name: string]: string }): T =>
  JSON.parse(JSON.stringify(words), (_key, value: unknown) =>
    typeof value === "string" ? fill(value, places) : value,
  ) as T;

type ToldByClinic = Pick<ClinicSettings, "name" | "phone" | "country" | "watchHours">;

/** Of each content the last: a process serves one clinic, whose settings seldom change. */
const made = new WeakMap<Content, { readonly by: string; readonly content: Content }>();

/**
 * The content as a clinic's patients read it: its name and phone in their places, its country's
 * emergency number first, its hours with the signs, dates as they are written there in its language.
 */
export function clinicContent(content: Content, told: ToldByClinic): Content {
  const { name, phone, country, watchHours } = told;
  const by = [name, phone, country, watchHours].join("\n");
  const before = made.get(content);
  if (before?.by === by) return before.content;
  const now = { by, content: makeContent(content, told) };
  made.set(content, now);
  return now.content;
}

function makeContent(
  content: Content,
  { name: clinic, phone, country, watchHours: hours }: ToldByClinic,
): Content {
  const places = { clinic, phone, hours };
  const { emergencyNumber: number } = countries[country];
  const pageWords = filled(content.pageWords, places);
  const linkWords = filled(content.linkWords, places);
  const others = pageWords.emergency.numbers.filter((one) => one.number !== number);
  const numbers = [{ place: linkWords.emergencyPlace, number }, ...others];
  const { watched } = linkWords;
  const told = { text: watched.notice, watched };
  return {
    ...content,
    linkWords,
    pageWords: {
      ...pageWords,
      emergency: { ...pageWords.emergency, numbers, ...(hours === "" ? {} : told) },
    },
    summaryWords: { ...content.summaryWords, locale: localeFor(content.language, country) },
  };
}
