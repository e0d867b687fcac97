import { staffRoutes } from "@/lib/routes";
import { htmlReply } from "./html-reply";
import { readForm } from "./read-form";
import { readUpload } from "./read-upload";
import { resendHtml } from "./resend-page";
import type { ProblemText, StaffFrame } from "./staff-problem";

/** Said where a form was sent after its session had ended. */
export type SignedOutWords = ProblemText & { readonly press: string; readonly signIn: string };

type Kept = {
  readonly fields: readonly (readonly [string, string])[];
  readonly encoding: "multipart/form-data" | "application/x-www-form-urlencoded";
};

/** The fields of a form of our own; a chosen file is not among them, which the browser's user still has. */
async function keptFields(request: Request): Promise<Kept | null> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) {
    const upload = await readUpload(request);
    if ("refused" in upload) return null;
    return { fields: Object.entries(upload.fields), encoding: "multipart/form-data" };
  }
  const read = await readForm(request);
  if ("refused" in read) return null;
  return { fields: [...read.form], encoding: "application/x-www-form-urlencoded" };
}

/**
 * 401 for a form of a member of staff whose session has ended: a page that holds all that was typed, to
 * be sent again after signing in in another tab. Null where there is nothing to keep. Whether the form
 * comes from our own pages must have been asked before.
 */
export async function signedOutReply(
  frame: StaffFrame,
  words: SignedOutWords,
  request: Request,
): Promise<Response | null> {
  const kept = await keptFields(request);
  if (kept === null || !kept.fields.some(([, value]) => value.trim() !== "")) return null;
  const { title, text, press, signIn } = words;
  const html = resendHtml(frame, {
    ...{ title, text, press, ...kept },
    action: new URL(request.url).pathname,
    links: [{ href: staffRoutes.signIn, label: signIn, apart: true }],
  });
  return htmlReply(html, 401);
}
