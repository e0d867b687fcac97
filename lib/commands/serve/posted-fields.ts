import type { IncomingMessage } from "node:http";

/** What a form held, in its order. */
export type PostedFields = readonly (readonly [name: string, value: string])[];

const bodies = new WeakMap<IncomingMessage, Buffer>();

/** Keeps the body of a request for as long as it is being answered. */
export function keepBody(request: IncomingMessage, body: Buffer): void {
  bodies.set(request, body);
}

/** The body of a request that had one. */
export const keptBody = (request: IncomingMessage): Buffer | undefined => bodies.get(request);

/** Secrets are typed again: a page that holds them could be found on a screen. */
const isSecret = (name: string) => /password|code/i.test(name);

/** The fields of a request's form, or null when it has none that could be sent again as it was. */
export function postedFields(request: IncomingMessage): PostedFields | null {
  const body = bodies.get(request);
  const type = request.headers["content-type"] ?? "";
  if (request.method !== "POST" || !type.startsWith("application/x-www-form-urlencoded"))
    return null;
  const fields = [...new URLSearchParams(body?.toString("utf8") ?? "")];
  return fields.some(([name]) => isSecret(name)) ? null : fields;
}
