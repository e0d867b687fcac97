import { problemReply, waitForPdf } from "@/app/replies";
import { printSummary } from "@/lib/printing/pool/print-summary";
import { pdfReply } from "@/lib/requests/pdf-reply";
import { routes } from "@/lib/routes";
import { ownResponse } from "@/lib/session/own-response";
import { asPaper, asPrintSize } from "@/lib/settings/paper";

/** The finished summary as a PDF, on the paper and in the print chosen or asked for. */
export async function GET(request: Request): Promise<Response> {
  const stored = await ownResponse();
  if (stored === null) return problemReply(request, "noSession");
  if (stored.submission === null) {
    return new Response(null, { status: 303, headers: { Location: routes.summary } });
  }
  const { model } = stored.submission;
  const query = new URL(request.url).searchParams;
  const paper = asPaper(query.get("paper")) ?? model.paper;
  const print = asPrintSize(query.get("print")) ?? model.print;
  const how = query.has("download") ? "attachment" : "inline";
  return pdfReply(
    { request, asker: stored.id, name: "ready-to-ask", how },
    (asker) => printSummary({ ...model, paper, print }, asker),
    {
      busy: (seconds) => waitForPdf(request, seconds),
      slow: () => problemReply(request, "slow"),
      failed: () => problemReply(request, "broken"),
    },
  );
}
