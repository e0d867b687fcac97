import { staffFrame } from "@/content/words/en/staff/frame";
import { printingProblems } from "@/content/words/en/staff/invitation";
import { QueueFull, RenderFailed, RenderTimeout } from "@/lib/printing/errors";
import { staffRoutes } from "@/lib/routes";
import { htmlReply } from "./html-reply";
import { problemHtml } from "./problem-page";

type PrintingProblem = keyof typeof printingProblems;

const statusOf: { readonly [name in PrintingProblem]: number } = {
  busy: 503,
  slow: 504,
  failed: 500,
  nothing: 404,
  badDay: 404,
};

/** A clear page with the status of why nothing was printed. */
export function printingProblem(name: PrintingProblem): Response {
  const links = [{ href: staffRoutes.desk, label: staffFrame.links.desk }];
  const html = problemHtml(staffFrame, { ...printingProblems[name], links });
  return htmlReply(html, statusOf[name], name === "busy" ? { "Retry-After": "5" } : {});
}

/** What `print` makes, shown in the browser under a name that says nothing; or why it could not. */
export async function pdfReply(
  name: string,
  print: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  try {
    return new Response(await print(), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="${name}.pdf"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof QueueFull) return printingProblem("busy");
    if (error instanceof RenderTimeout) return printingProblem("slow");
    if (error instanceof RenderFailed) return printingProblem("failed");
    throw error;
  }
}
