import type { IncomingMessage, ServerResponse } from "node:http";

/** What is sent as it is, or in one of the forms that it was compressed to. */
export type Forms = {
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
};

const accepts = (header: string, coding: string): boolean =>
  header
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .some(
      (part) => part === coding || (part.startsWith(`${coding};`) && !/q=0(?:\.0*)?$/.test(part)),
    );

/** Ends the answer with the smallest form that the client takes. */
export function sendSmallest(
  request: IncomingMessage,
  response: ServerResponse,
  { plain, br, gzip }: Forms,
): void {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const [coding, body] =
    br !== undefined && accepts(accepted, "br")
      ? (["br", br] as const)
      : gzip !== undefined && accepts(accepted, "gzip")
        ? (["gzip", gzip] as const)
        : ([undefined, plain] as const);
  if (coding !== undefined) response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", body.byteLength);
  response.end(request.method === "HEAD" ? undefined : body);
}
