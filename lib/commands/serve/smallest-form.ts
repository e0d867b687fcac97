import type { IncomingMessage, ServerResponse } from "node:http";

/** How an answer may be compressed, the smallest first. */
const codings = ["br", "gzip"] as const;
export type Coding = (typeof codings)[number];

/** What is sent as it is, or in one of the forms that it was compressed to. */
export type Forms = {
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
};

/** Whether a client takes a coding, by what it says of them. */
const accepts = (header: string, coding: string): boolean =>
  header
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .some(
      (part) => part === coding || (part.startsWith(`${coding};`) && !/q=0(?:\.0*)?$/.test(part)),
    );

/** The coding with the smallest answer of those that there are and the client takes; undefined for none. */
export function codingFor(
  request: IncomingMessage,
  has: (coding: Coding) => boolean,
): Coding | undefined {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return codings.find((coding) => has(coding) && accepts(accepted, coding));
}

/** Ends the answer with the smallest form that the client takes. */
export function sendSmallest(
  request: IncomingMessage,
  response: ServerResponse,
  forms: Forms,
): void {
  const coding = codingFor(request, (one) => forms[one] !== undefined);
  const body = forms[coding ?? "plain"] ?? forms.plain;
  if (coding !== undefined) response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", body.byteLength);
  response.end(request.method === "HEAD" ? undefined : body);
}
