import { editions } from "@/content";
import { patientWait } from "@/lib/requests/patient-wait";
import type { ProblemName } from "@/lib/requests/replies";
import { problemReply as problemReplyIn } from "@/lib/requests/replies";
import { closedName, unlessClosed as unlessClosedIn } from "@/lib/requests/unless-closed";
import { secondsUntil } from "@/lib/requests/wait";

/** A clear page in this browser's language, or JSON for a script, with the status of what went wrong. */
export const problemReply = (request: Request, name: ProblemName): Promise<Response> =>
  problemReplyIn(editions, request, name);

/** 503: the PDF must wait for its turn, and is asked for again by its page. */
export const waitForPdf = (request: Request, seconds: number): Promise<Response> =>
  patientWait(editions, request, seconds);

/** 429: from `until` on it may be tried again. */
export const tooManyTries = (request: Request, until: Date, now: Date): Promise<Response> =>
  problemReplyIn(editions, request, "tooManyTries", secondsUntil(until, now));

/** 409: nothing was saved, and why. */
export const closedReply = (request: Request, wasSent: boolean): Promise<Response> =>
  problemReply(request, closedName(wasSent));

/** What `work` answers, or that the form was closed before it could be done. */
export const unlessClosed = (request: Request, work: () => Promise<Response>): Promise<Response> =>
  unlessClosedIn(work, (wasSent) => closedReply(request, wasSent));
