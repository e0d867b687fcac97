import { clinicOf } from "@/app/own-form";
import { ownSummary } from "@/app/own-summary";
import { partContents, printPart, walkInFiles } from "@/app/printed-summary";
import { problemReply, waitForPdf } from "@/app/replies";
import { withoutAnswers } from "@/app/without-answers";
import { systemClock } from "@/lib/clock";
import { pdfReply } from "@/lib/requests/pdf-reply";
import { routes } from "@/lib/routes";
import { responseOf } from "@/lib/session/own-response";
import { readPatientSession } from "@/lib/session/patient";
import { fileName } from "@/lib/settings/file-name";
import { asPaper, asPrintSize } from "@/lib/settings/paper";
import { asSummaryPart } from "@/lib/settings/summary-part";

/** A part of the finished summary as a PDF, on the paper and in the print chosen or asked for. */
export async function GET(request: Request): Promise<Response> {
  const now = systemClock.now();
  const session = await readPatientSession(now);
  const stored = await responseOf(session, now);
  if (stored === null) return withoutAnswers(request, session);
  if (stored.submission === null) {
    return new Response(null, { status: 303, headers: { Location: routes.summary } });
  }
  const own = await clinicOf(session);
  const model = await ownSummary(stored.submission, own);
  const query = new URL(request.url).searchParams;
  const paper = asPaper(query.get("paper")) ?? model.paper;
  const print = asPrintSize(query.get("print")) ?? model.print;
  const part = asSummaryPart(query.get("part")) ?? "visit";
  const how = query.has("download") ? "attachment" : "inline";
  const name =
    own === null ? walkInFiles[part] : fileName(own.invited, partContents[part], own.settings);
  return pdfReply(
    { request, asker: stored.id, name, how },
    (asker) => printPart({ ...model, paper, print }, part, asker),
    {
      busy: (seconds) => waitForPdf(request, seconds),
      slow: () => problemReply(request, "slow"),
      failed: () => problemReply(request, "broken"),
    },
  );
}
