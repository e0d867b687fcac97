import { isSameOrigin } from "@/lib/session/same-origin";

/** The most a form may weigh, in bytes. Every text limit together stays far below it. */
export const formLimit = 256 * 1024;

/** Why a form was not read. */
export type FormRefusal = "otherSite" | "badForm" | "tooLarge";

async function readLimited(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > formLimit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A body can be longer than it says, so it is counted as it comes.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > formLimit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Reads a posted form of our own site, or says why not. */
export async function readForm(
  request: Request,
): Promise<{ readonly form: URLSearchParams } | { readonly refused: FormRefusal }> {
  if (!isSameOrigin(request)) return { refused: "otherSite" };
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return { refused: "badForm" };
  const body = await readLimited(request);
  return body === null ? { refused: "tooLarge" } : { form: new URLSearchParams(body) };
}
