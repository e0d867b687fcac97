import "server-only";
import { addressOfLeft } from "@/lib/clinic/left-form";
import { staffRoutes } from "@/lib/routes";
import { readIdle } from "@/lib/staff-accounts/session/idle-staff";
import { pageOfForm } from "./form-page";
import { goWithCookies } from "./go-with-cookies";
import { htmlReply } from "./html-reply";
import { readForm } from "./read-form";
import { readUpload } from "./read-upload";
import { resendHtml } from "./resend-page";
import type { ProblemText, StaffFrame } from "./staff-problem";

/** Said where a form was sent after its session had ended. */
export type SignedOutWords = ProblemText & {
  readonly press: string;
  readonly signIn: string;
  readonly chooseFile: string;
};

type Kept = {
  readonly fields: readonly (readonly [string, string])[];
  readonly encoding: "multipart/form-data" | "application/x-www-form-urlencoded";
  /** Whether a file was chosen too. */
  readonly hadFile: boolean;
};

/** The fields of a form of our own; a chosen file is not among them, which the browser's user still has. */
async function keptFields(request: Request): Promise<Kept | null> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) {
    const upload = await readUpload(request);
    if ("refused" in upload) return null;
    const hadFile = upload.file.byteLength > 0;
    return { fields: Object.entries(upload.fields), encoding: "multipart/form-data", hadFile };
  }
  const read = await readForm(request);
  if ("refused" in read) return null;
  const fields = [...read.form];
  return { fields, encoding: "application/x-www-form-urlencoded", hadFile: false };
}

/**
 * For a form of a member of staff whose session has ended. Where it only was idle too long, and the form
 * has a page that can show it, the form is kept for who typed it and they are led to sign in, after which
 * it stands there as it was typed. Else 401: a page that holds all that was typed, to be sent again after
 * signing in in another tab. Null where there is nothing to keep. Whether the form comes from our own
 * pages must have been asked before.
 */
export async function signedOutReply(
  frame: StaffFrame,
  words: SignedOutWords,
  request: Request,
  now: Date,
): Promise<Response | null> {
  const kept = await keptFields(request);
  if (kept === null) return null;
  const { fields, encoding, hadFile } = kept;
  if (!hadFile && !fields.some(([, value]) => value.trim() !== "")) return null;
  const action = new URL(request.url).pathname;
  const page = pageOfForm(action);
  const owner = page === null ? null : await readIdle(request.headers, now);
  if (page !== null && owner !== null) {
    const problems = hadFile ? [{ field: "file", text: words.chooseFile }] : [];
    const form = { values: Object.fromEntries(fields), problems };
    return goWithCookies(await addressOfLeft(page, owner, form, now));
  }
  const { title, text, press, signIn } = words;
  const html = resendHtml(frame, {
    ...{ title, text, press, fields, encoding, action },
    links: [{ href: staffRoutes.signIn, label: signIn, apart: true }],
  });
  return htmlReply(html, 401);
}
