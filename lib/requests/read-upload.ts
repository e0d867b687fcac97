import { countIn } from "./count-in";
import { readBody } from "./read-body";
import { partLimit, uploadLimit } from "./request-limits";

/** A posted file's bytes (none when no file was chosen) and a form's other fields. */
export type Upload = {
  readonly file: Uint8Array;
  readonly fields: { readonly [name: string]: string };
};

/**
 * Reads a posted form with one file, or says why not. Whether it comes from our own pages must have
 * been asked before.
 */
export async function readUpload(
  request: Request,
): Promise<Upload | { readonly refused: "badForm" | "fileTooLarge" }> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return { refused: "badForm" };
  const body = await readBody(request, uploadLimit);
  if (body === null) return { refused: "fileTooLarge" };
  const boundary = /;\s*boundary="?([^";]{1,70})/i.exec(type)?.[1];
  if (boundary === undefined || countIn(body, `--${boundary}`, partLimit) >= partLimit) {
    return { refused: "badForm" };
  }
  let form: FormData;
  try {
    form = await new Response(Uint8Array.from(body), {
      headers: { "Content-Type": type },
    }).formData();
  } catch {
    // Whatever is not as the type says cannot be a form of ours.
    return { refused: "badForm" };
  }
  const fields: Record<string, string> = {};
  let file = new Uint8Array();
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value;
    else file = new Uint8Array(await value.arrayBuffer());
  }
  return { file, fields };
}
