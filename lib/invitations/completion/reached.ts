import { z } from "zod";

/** How far an invited person came, in order. */
export const stages = ["invited", "opened", "started", "returned"] as const;
export type Stage = (typeof stages)[number];

/** How a link reached the person: the way it was opened by, or was last given by where it was not. */
export const ways = ["mail", "copy", "letter", "code", "staff"] as const;
export type Way = (typeof ways)[number];

/** What is counted of one invitation, or of several alike: nothing that names a person. */
export type Reached = {
  readonly way: Way;
  readonly language: string;
  readonly reached: Stage;
  /** The step saved last. */
  readonly step: string | null;
};

/** What an invitation's row, and the link given last, tell of it. */
export type RawReached = {
  readonly givenBy: string | null;
  readonly openedBy: string | null;
  readonly enteredBy: string | null;
  readonly language: string;
  readonly opened: boolean;
  readonly started: boolean;
  readonly returned: boolean;
  readonly lastStep: string | null;
};

function wayOf({ enteredBy, openedBy, givenBy }: RawReached): Way | null {
  if (enteredBy !== null) return "staff";
  return ways.find((way) => way === (openedBy ?? givenBy)) ?? null;
}

function stageOf({ returned, started, opened, enteredBy }: RawReached): Stage {
  if (returned) return "returned";
  if (started) return "started";
  return opened || enteredBy !== null ? "opened" : "invited";
}

/** How far somebody came; null when no link was ever given to them, so that nobody was invited. */
export function reachedOf(raw: RawReached): Reached | null {
  const way = wayOf(raw);
  if (way === null) return null;
  return { way, language: raw.language, reached: stageOf(raw), step: raw.lastStep };
}

/** The same as facts of the event that is left of a deleted invitation. */
export const reachedFacts = (
  { way, language, reached, step }: Reached,
  appointment: string,
): { readonly [name: string]: string } => ({
  appointment,
  way,
  language,
  reached,
  ...(step === null ? {} : { step }),
});

/** Reads those facts again. */
export const reachedInFacts = z.object({
  way: z.enum(ways),
  language: z.string(),
  reached: z.enum(stages),
  step: z
    .string()
    .nullish()
    .transform((step) => step ?? null),
});
