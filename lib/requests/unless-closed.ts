import { FormClosedError } from "@/lib/responses/response-errors";
import { problemReply } from "./replies";

/** 409: nothing was saved, and why. */
export const closedReply = (request: Request, wasSent: boolean): Promise<Response> =>
  problemReply(request, wasSent ? "alreadySent" : "linkEnded");

/** What `work` answers, or that the form was closed before it could be done. */
export async function unlessClosed(
  request: Request,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormClosedError) return await closedReply(request, error.wasSent);
    throw error;
  }
}
