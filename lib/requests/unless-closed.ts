import { FormClosedError } from "@/lib/responses/response-errors";
import type { ProblemName } from "./replies";

/** Why a form that was closed takes no more. */
export const closedName = (wasSent: boolean): ProblemName =>
  wasSent ? "alreadySent" : "linkEnded";

/** What `work` answers, or what `closed` does where the form was closed before it could be done. */
export async function unlessClosed(
  work: () => Promise<Response>,
  closed: (wasSent: boolean) => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormClosedError) return await closed(error.wasSent);
    throw error;
  }
}
