import type { Asker } from "@/lib/printing/pool/asker";
import { staffRoutes } from "@/lib/routes";
import type { WaitingWords } from "@/lib/words/page-words";
import { htmlReply } from "./html-reply";
import { type LinkPageWords, linkHtml, type ShownLink } from "./link-page";
import { type NotPossibleWords, notPossibleReply } from "./not-possible";
import { type AskedPdf, pdfReply } from "./pdf-reply";
import { type PrintingProblem, printingProblem } from "./printing-problem";
import { escaped } from "./problem-page";
import { type SignedOutWords, signedOutReply } from "./signed-out";
import {
  type ProblemText,
  type StaffFrame,
  type StaffProblem,
  staffProblem,
} from "./staff-problem";
import { secondsUntil } from "./wait";
import { waitToPrint } from "./wait-to-print";

/** The words of the pages that handlers of the clinic's side answer with. */
export type StaffReplyWords = {
  readonly frame: StaffFrame;
  readonly problems: { readonly [name in StaffProblem]: ProblemText };
  readonly notPossible: NotPossibleWords;
  readonly printing: { readonly [name in PrintingProblem]: ProblemText };
  readonly waiting: WaitingWords;
  readonly link: LinkPageWords;
  /** Where typed input is kept until they have signed in again. */
  readonly signedOut: SignedOutWords;
};

/** The head of these pages: the product's name, which leads to the desk as on every other. */
const staffTop = ({ product }: StaffFrame): string =>
  `<header><a href="${staffRoutes.desk}"><b>${escaped(product)}</b></a></header>`;

/** Answers of the clinic's handlers, in its words. */
export type StaffReplies = ReturnType<typeof staffReplies>;

/** The answers of the clinic's handlers, each a whole page or a file. */
export function staffReplies(words: StaffReplyWords) {
  const { problems, notPossible, printing, waiting, link, signedOut } = words;
  const frame = { ...words.frame, top: staffTop(words.frame) };
  const notPrinted = (name: PrintingProblem) => printingProblem(frame, printing, name);
  return {
    /** What went wrong, with its status and a link to go on by. */
    staffProblem: (name: StaffProblem) => staffProblem(frame, problems, name),
    /** The same for a form of someone who is signed out, which keeps what was typed. */
    signedOut: async (request: Request, now: Date) =>
      (await signedOutReply(frame, signedOut, request, now)) ??
      staffProblem(frame, problems, "signedOut"),
    /** 429: from `until` on it may be tried again. */
    tooManyTries: (until: Date, now: Date) =>
      staffProblem(frame, problems, "tooManyTries", secondsUntil(until, now)),
    /** Why something cannot be done with an invitation as it stands: 409. */
    notPossibleReply: (id: string, status: string) =>
      notPossibleReply(frame, notPossible, id, status),
    /** Why nothing was printed. */
    printingProblem: notPrinted,
    /** What `print` makes, or why it could not be printed. */
    pdfReply: (
      asked: AskedPdf,
      print: (asker: Asker) => Promise<Uint8Array<ArrayBuffer> | Response>,
    ) =>
      pdfReply(asked, print, {
        busy: (seconds) =>
          waitToPrint(asked.request, { frame, words: waiting, back: staffRoutes.desk, seconds }),
        slow: () => notPrinted("slow"),
        failed: () => notPrinted("failed"),
      }),
    /** A link, shown this once below the clinic's header. */
    linkReply: (shown: ShownLink, top: string) =>
      htmlReply(linkHtml({ ...frame, top }, link, shown), 200),
  };
}
