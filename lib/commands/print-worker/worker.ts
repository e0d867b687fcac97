import { move } from "piscina";
import type { Joining, PrintJob } from "@/lib/printing/pool/print-job";
import { forgetAll } from "@/lib/tagged-pdf/layout/memory";
import { renderBlankForm } from "./render-blank-form";
import { renderKnown } from "./render-known";
import { renderLeftOut } from "./render-left-out";
import { renderLetter } from "./render-letter";
import { renderSummary } from "./render-summary";
import { specimen } from "./specimen";

/** What joins files is large, and few days need it: it is loaded when it is. */
async function joined(parts: Joining): Promise<Uint8Array<ArrayBuffer>> {
  const { joinPdfs } = await import("@/lib/printing/join/join-pdfs");
  return await joinPdfs(parts);
}

/** How soon after its first print a thread gives back what starting needed, in milliseconds. */
const afterStart = 500;

/** The first print is not waiting for it: whoever waits for the thread wants to print. */
function warmedUp(): Promise<Uint8Array<ArrayBuffer>> {
  const giveBack = () => globalThis.gc?.({ type: "major", flavor: "last-resort" });
  setTimeout(giveBack, afterStart).unref();
  return renderSummary(specimen);
}

async function forgotten(): Promise<Uint8Array<ArrayBuffer>> {
  forgetAll();
  return new Uint8Array();
}

function made(job: PrintJob): Promise<Uint8Array<ArrayBuffer>> {
  switch (job.kind) {
    case "warm-up":
      return warmedUp();
    case "forget":
      return forgotten();
    case "summary":
      return renderSummary(job.model, job.part);
    case "known":
      return renderKnown(job.model);
    case "letter":
      return renderLetter(job.model);
    case "left-out":
      return renderLeftOut(job.model);
    case "blank-form":
      return renderBlankForm(job.model);
    case "joined":
      return joined(job.parts);
  }
}

/** Prints one document in this thread; the bytes are handed over, not copied. */
export default async function print(job: PrintJob) {
  return move(await made(job));
}
