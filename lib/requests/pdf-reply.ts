import { log } from "@/lib/log";
import type { Asker } from "@/lib/printing/pool/asker";
import { AskerLeft, QueueFull, RenderFailed, RenderTimeout } from "@/lib/printing/pool/errors";

type Answer = Response | Promise<Response>;

/** The pages that say why nothing was printed. */
export type NotPrinted = {
  /** Too many wait; `seconds` until it makes sense to ask again. */
  readonly busy: (seconds: number) => Answer;
  readonly slow: () => Answer;
  readonly failed: () => Answer;
};

export type AskedPdf = {
  readonly request: Request;
  /** The same for all that one browser or one member of staff asks for. */
  readonly asker: string;
  /** The file's name, which says nothing. */
  readonly name: string;
  readonly how?: "inline" | "attachment";
};

/** The status nginx gives to a request whose client went away. Nobody hears it. */
const nobodyThere = 499;

/**
 * What `print` makes, shown in the browser or saved as a file; or why it could not be printed. An answer
 * of its own is given as it is, where there was nothing to print.
 */
export async function pdfReply(
  { request, asker, name, how = "inline" }: AskedPdf,
  print: (asker: Asker) => Promise<Uint8Array<ArrayBuffer> | Response>,
  notPrinted: NotPrinted,
): Promise<Response> {
  try {
    const printed = await print({ name: asker, left: request.signal });
    if (printed instanceof Response) return printed;
    return new Response(printed, {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `${how}; filename="${name}.pdf"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof AskerLeft) return new Response(null, { status: nobodyThere });
    if (error instanceof QueueFull) return notPrinted.busy(error.retryAfter);
    if (!(error instanceof RenderTimeout) && !(error instanceof RenderFailed)) throw error;
    log.error("notPrinted", {}, error);
    return error instanceof RenderTimeout ? notPrinted.slow() : notPrinted.failed();
  }
}
