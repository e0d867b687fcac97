import "server-only";
import { hasFailed, type Outcome, outcomeOf } from "@/lib/invitations/many/outcome";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { Asker } from "@/lib/printing/pool/asker";
import { mergePdfs } from "@/lib/printing/pool/merge-pdfs";
import { printSummary } from "@/lib/printing/pool/print-summary";
import { countries } from "@/lib/settings/countries";
import { fill } from "@/lib/words/fill";
import { printWhatIsLeftOut } from "./print-what-is-left-out";
import { type AskedSummary, loadReturned } from "./view-summary";

/** What a file of several summaries says: its title, and {number}, the bookmark of one without a name. */
type SummariesWords = { readonly title: string; readonly unnamed: string };

type Printing = {
  readonly asked: AskedSummary;
  readonly words: SummariesWords;
  /** Tells the audit log, and the invitations, of those that are in the file. */
  readonly record: (printed: readonly string[]) => Promise<void>;
};

/** Page 1 of each as one PDF, null when there is none, and what came of each that was asked for. */
export type PrintedPages = {
  readonly pdf: Uint8Array<ArrayBuffer> | null;
  readonly outcomes: readonly Outcome[];
};

type Page = { readonly id: string; readonly pdf: Uint8Array; readonly bookmark: string };

/**
 * Page 1 of several people's summaries as one PDF, in the order given, with a bookmark for each. One that
 * cannot be read or printed is left out, and a last sheet says so. They are printed one after another, so
 * that a thread is left to everyone else; what was printed before the queue was full is in memory for
 * the next try.
 * Throws `NotAllowedError`, and `QueueFull`, `RenderTimeout`, `RenderFailed` or `AskerLeft` where they
 * cannot be joined.
 */
export async function printPages(
  staff: Staff,
  ids: readonly string[],
  { asked, words, record }: Printing,
  asker: Asker,
): Promise<PrintedPages> {
  requirePermission(staff, "summaries:read");
  const { paper } = countries[asked.settings.country];
  const pages: Page[] = [];
  const outcomes: Outcome[] = [];
  for (const id of ids) {
    const print = async () => {
      const { model } = await loadReturned(staff, id, asked);
      const pdf = await printSummary({ ...model, paper }, asker, "page-one");
      const bookmark = model.name || fill(words.unnamed, { number: pages.length + 1 });
      pages.push({ id, pdf, bookmark });
    };
    outcomes.push(await outcomeOf(id, print));
  }
  if (pages.length === 0) return { pdf: null, outcomes };
  const failed = outcomes.filter(hasFailed).map(({ id }) => id);
  const leftOut = failed.length === 0 ? [] : [await printWhatIsLeftOut(failed, asked, asker)];
  const sheets = [...pages, ...leftOut];
  const pdf = await mergePdfs(
    sheets.map((sheet) => sheet.pdf),
    words.title,
    sheets.map(({ bookmark }) => bookmark),
    asker,
  );
  await record(pages.map(({ id }) => id));
  return { pdf, outcomes };
}
