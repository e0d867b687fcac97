import { isSameOrigin } from "@/lib/session/same-origin";
import { countIn } from "./count-in";
import { readBody } from "./read-body";
import { fieldLimit, formLimit, nameLength, nameLimit } from "./request-limits";

/** Why a form was not read. */
export type FormRefusal = "otherSite" | "badForm" | "tooLarge";

/** Reads a posted form of our own site, or says why not. */
export async function readForm(
  request: Request,
): Promise<{ readonly form: URLSearchParams } | { readonly refused: FormRefusal }> {
  if (!isSameOrigin(request)) return { refused: "otherSite" };
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return { refused: "badForm" };
  const body = await readBody(request, formLimit);
  if (body === null) return { refused: "tooLarge" };
  // Counted before anything is made of them.
  if (countIn(body, "&", fieldLimit) >= fieldLimit) return { refused: "badForm" };
  const form = new URLSearchParams(body.toString("utf8"));
  const names = new Set(form.keys());
  const isPlain = names.size <= nameLimit && [...names].every((name) => name.length <= nameLength);
  return isPlain ? { form } : { refused: "badForm" };
}
