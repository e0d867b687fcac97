import * as z from "zod/mini";

/** What every part of a form held when its page was made: by the part's key, as `basePart` says it. */
export type Base = { readonly [part: string]: string };

/** The fingerprint of what a part held, "" where it held nothing, and how often it had been changed. */
export type BasePart = { readonly print: string; readonly version: number };

/** As it stands in a form; "" of a part that never held anything. */
export const basePart = ({ print, version }: BasePart): string =>
  version === 0 ? print : `${print}.${version}`;

/** Read from a form. */
export function readBasePart(text = ""): BasePart {
  const [print = "", version = ""] = text.split(".", 2);
  return { print, version: /^\d{1,9}$/.test(version) ? Number(version) : 0 };
}

/**
 * What a form says of the page it stands on. A part that is not in `base` was empty. `page` is that
 * page's own name, so that what it saves again and again is known as its own; `revision` is the saved
 * state it was made from. `form` tells whose answers they are: a page that stays open while another form
 * is begun in its browser must put nothing into that one.
 */
export type PageMade = {
  readonly form: string;
  readonly page: string;
  readonly revision: number;
  readonly base: Base;
};

const shape = z.object({
  form: z.string(),
  page: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  revision: z.int().check(z.nonnegative()),
  base: z.record(z.string(), z.string()),
});

/** As it stands in a form. */
export const pageMadeText = (made: PageMade): string => JSON.stringify(made);

/** Read from a form; null when it is missing or none of ours, and then nothing is known of its page. */
export function readPageMade(text: string | undefined): PageMade | null {
  try {
    return z.safeParse(shape, JSON.parse(text ?? "")).data ?? null;
  } catch {
    // Whatever it is, no page of ours made it.
    return null;
  }
}

/** How often a page has saved before this save; null where no script counts. */
export function readSequence(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
