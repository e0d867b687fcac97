import "server-only";
import { sealData, unsealData } from "iron-session";
import { cookies } from "next/headers";
import { z } from "zod";
import { environment } from "@/lib/env";
import { cookieName, isSecure } from "@/lib/env/cookie-name";
import { forgetOpenedLink } from "./opened-link";

const outcomeCookie = "ready-outcome";
const seconds = 15 * 60;

/** What came of a form, for the page after it, where neither address nor answer may tell it. */
const outcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("try-again"),
    /** The link tried, or a number that looks like one: whoever sees it sealed learns nothing. */
    link: z.uuid(),
    byCode: z.boolean().default(false),
    problem: z.enum(["wrong", "date", "dateFuture", "dateTooOld"]),
  }),
  /** A code was typed: its link, or a number that looks like one where there is none. */
  z.object({ kind: z.literal("code"), link: z.uuid() }),
  /** An invited person closed their form here, which they read in a language. */
  z.object({ kind: z.literal("done"), language: z.string() }),
  /** Staff closed the form of an invitation here, or sent it. */
  z.object({ kind: z.literal("left"), invitation: z.uuid() }),
  z.object({ kind: z.literal("deleted"), response: z.uuid().nullable() }),
]);
export type LinkOutcome = z.output<typeof outcome>;

const sealing = () => ({ password: environment().sessionSecret, ttl: seconds });

async function unsealed<T>(sealed: string, shape: z.ZodType<T>): Promise<T | null> {
  try {
    return shape.safeParse(await unsealData<unknown>(sealed, sealing())).data ?? null;
  } catch {
    // Any stranger may send one; whatever is wrong with it, it says nothing.
    return null;
  }
}

/**
 * Keeps an outcome for the next page, for 15 minutes; null forgets it. With it, the link that was opened is
 * settled, unless the date is asked for once more. For route handlers only.
 */
export async function keepOutcome(value: LinkOutcome | null): Promise<void> {
  const sealed = value === null ? "" : await sealData(value, sealing());
  if (value?.kind !== "try-again") await forgetOpenedLink();
  (await cookies()).set(cookieName(outcomeCookie), sealed, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: "/",
    maxAge: value === null ? 0 : seconds,
  });
}

/** The outcome of this browser's last form, or null. */
export async function readOutcome(): Promise<LinkOutcome | null> {
  const sealed = (await cookies()).get(cookieName(outcomeCookie))?.value;
  return sealed === undefined ? null : unsealed(sealed, outcome);
}

const handle = z.object({ triedLink: z.uuid(), byCode: z.boolean() });

/** A link by its number, and whether it was named by a typed code. */
export type Handle = { readonly link: string; readonly byCode: boolean };

/** What the form posts in place of the token or the code: the link's number, sealed. */
export const sealHandle = ({ link, byCode }: Handle): Promise<string> =>
  sealData({ triedLink: link, byCode }, sealing());

/** The link's number in a sealed handle, or null. */
export async function openHandle(sealed: string): Promise<Handle | null> {
  const opened = await unsealed(sealed, handle);
  return opened && { link: opened.triedLink, byCode: opened.byCode };
}
