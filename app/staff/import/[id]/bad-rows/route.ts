import { staffProblem, staffRequest } from "@/app/staff/requests";
import { editions } from "@/content";
import { importReading, previewWords } from "@/content/words/en/staff/import";
import { openClinic } from "@/lib/clinic/open-clinic";
import { csvOf, csvReply } from "@/lib/csv/csv-text";
import { takeBadRows } from "@/lib/invitations/import/waiting/bad-rows";
import { rowProblemTexts } from "@/lib/invitations/import/words";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The rows of a waiting file that must be fixed, as CSV, each with what to do. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "invitations:change", async ({ staff, now }) => {
    const { settings } = await openClinic();
    const context = { settings, now, languages: editions.languages };
    const taken = await takeBadRows(staff, (await params).id, context);
    if (taken === null) return staffProblem("notFound");
    const { line, reasons } = previewWords.badColumns;
    const rows = taken.bad.map(({ line: at, cells, problems }) => [
      ...taken.headers.map((_, place) => cells[place] ?? ""),
      String(at),
      rowProblemTexts(importReading, problems, settings).join(" "),
    ]);
    return csvReply(csvOf([[...taken.headers, line, reasons], ...rows]), previewWords.badName);
  });
}
