import { isSameOrigin } from "@/lib/session/same-origin";
import { readBody } from "./read-body";
import { formLimit } from "./request-limits";

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
  return body === null
    ? { refused: "tooLarge" }
    : { form: new URLSearchParams(body.toString("utf8")) };
}
