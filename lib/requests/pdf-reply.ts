import { QueueFull, RenderFailed, RenderTimeout } from "@/lib/printing/pool/errors";
import { staffRoutes } from "@/lib/routes";
import { htmlReply } from "./html-reply";
import { problemHtml } from "./problem-page";
import type { ProblemText, StaffFrame } from "./staff-problem";

const statusOf = {
  busy: 503,
  slow: 504,
  failed: 500,
  nothing: 404,
  badDay: 404,
} as const;

/** Why nothing was printed. */
export type PrintingProblem = keyof typeof statusOf;

/** A clear page with the status of why nothing was printed. */
export function printingProblem(
  frame: StaffFrame,
  problems: { readonly [name in PrintingProblem]: ProblemText },
  name: PrintingProblem,
): Response {
  const links = [{ href: staffRoutes.desk, label: frame.links.desk }];
  const html = problemHtml(frame, { ...problems[name], links });
  return htmlReply(html, statusOf[name], name === "busy" ? { "Retry-After": "5" } : {});
}

/** What `print` makes, shown in the browser under a name that says nothing; or why it could not. */
export async function pdfReply(
  name: string,
  print: () => Promise<Uint8Array<ArrayBuffer>>,
  problem: (name: PrintingProblem) => Response,
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
    if (error instanceof QueueFull) return problem("busy");
    if (error instanceof RenderTimeout) return problem("slow");
    if (error instanceof RenderFailed) return problem("failed");
    throw error;
  }
}
