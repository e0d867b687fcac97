import { problemReply } from "@/app/replies";
import { QueueFull, RenderFailed, RenderTimeout } from "@/lib/printing/pool/errors";
import { printSummary } from "@/lib/printing/pool/print-summary";
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
  try {
    const pdf = await printSummary({ ...model, paper, print });
    const how = query.has("download") ? "attachment" : "inline";
    return new Response(Buffer.from(pdf), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `${how}; filename="ready-to-ask.pdf"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof QueueFull) return problemReply(request, "busy");
    if (error instanceof RenderTimeout) return problemReply(request, "slow");
    if (error instanceof RenderFailed) return problemReply(request, "broken");
    throw error;
  }
}
