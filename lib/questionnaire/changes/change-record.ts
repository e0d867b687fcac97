import { z } from "zod";

const fields = z.record(z.string(), z.array(z.string()).readonly());

/** What a page wrote in a part that was changed on another page meanwhile; kept until a person chooses. */
const clash = z.object({
  part: z.string(),
  item: z.string(),
  fields: fields.readonly(),
  /** The page it was written on, and when (ISO). */
  page: z.string(),
  at: z.string(),
});

/** Who wrote what is saved: the pages, each the same; when (ISO); and how often it was changed before. */
const writing = z.object({
  pages: z.array(z.string()).readonly(),
  at: z.string(),
  version: z.number(),
});

/** Who changed what, kept with a draft: all that is needed to tell a late or doubled save from a new one. */
export const changeRecord = z.object({
  /** By step and part. */
  written: z.record(z.string(), z.record(z.string(), writing)),
  /** The pages that saved last, the newest last: the highest count of each, what it sent, what it began. */
  pages: z.array(
    z.object({
      page: z.string(),
      sequence: z.number().nullable(),
      sent: z.string(),
      begun: z.record(z.string(), z.string()),
    }),
  ),
  /** By step: what waits for a choice. */
  clashes: z.record(z.string(), z.array(clash)),
});

export type Clash = z.output<typeof clash>;
export type Writing = z.output<typeof writing>;
export type WrittenParts = { readonly [part: string]: Writing };
export type ChangeRecord = z.output<typeof changeRecord>;

/** Nothing was changed yet. */
export const noChanges: ChangeRecord = { written: {}, pages: [], clashes: {} };

const pagesKept = 24;

type PageSave = ChangeRecord["pages"][number];

/** The record after a page saved. */
export function withPageSave(record: ChangeRecord, save: PageSave): ChangeRecord {
  const others = record.pages.filter(({ page }) => page !== save.page);
  return { ...record, pages: [...others, save].slice(-pagesKept) };
}

/**
 * Whether a save was taken before: the same one twice, or one overtaken by a later one of its page,
 * which had all its words.
 */
export function wasTaken(
  record: ChangeRecord,
  { page, sequence, sent }: Omit<PageSave, "begun">,
): boolean {
  const last = record.pages.find((one) => one.page === page);
  if (last === undefined) return false;
  if (sequence === null || last.sequence === null) return last.sent === sent;
  return sequence <= last.sequence;
}
