import "server-only";
import { type Outcome, outcomeOf } from "@/lib/invitations/many/outcome";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { Asker } from "@/lib/printing/pool/asker";
import { mergePdfs } from "@/lib/printing/pool/merge-pdfs";
import type { SummariesWords } from "@/lib/printing/pool/print-summaries";
import { printSummary } from "@/lib/printing/pool/print-summary";
import type { Paper } from "@/lib/settings/paper";
import { fill } from "@/lib/words/fill";
import { type AskedSummary, loadReturned, recordUseOfAll } from "./view-summary";

type Printing = {
  readonly asked: AskedSummary;
  readonly paper: Paper;
  readonly words: SummariesWords;
};

/** Page 1 of each as one PDF, null when there is none, and what came of each that was asked for. */
export type PrintedPages = {
  readonly pdf: Uint8Array<ArrayBuffer> | null;
  readonly outcomes: readonly Outcome[];
};

type Page = { readonly id: string; readonly pdf: Uint8Array; readonly bookmark: string };

/**
 * Page 1 of several people's summaries as one PDF, in the order given; one that cannot be printed is left
 * out. They are printed one after another, so that a thread is left to everyone else.
 * Throws `NotAllowedError`, and `QueueFull`, `RenderTimeout`, `RenderFailed` or `AskerLeft` where none
 * can be printed.
 */
export async function printPages(
  staff: Staff,
  ids: readonly string[],
  { asked, paper, words }: Printing,
  asker: Asker,
): Promise<PrintedPages> {
  requirePermission(staff, "summaries:read");
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
  const pdf = await mergePdfs(
    pages.map((page) => page.pdf),
    words.title,
    pages.map(({ bookmark }) => bookmark),
    asker,
  );
  const printed = pages.map(({ id }) => id);
  await recordUseOfAll(staff, printed, "printed", asked.now);
  return { pdf, outcomes };
}
