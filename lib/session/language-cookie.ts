import "server-only";
import { cookies } from "next/headers";
import { cookieName, isSecure } from "@/lib/env/cookie-name";

/** The cookie holds the code of a language and nothing else. */
const languageCookie = "ready-language";

/** As long as a browser is known at all: see `patient.ts`. */
const seconds = 24 * 60 * 60;

const attributes = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: isSecure(),
  path: "/",
});

/** What was chosen in this browser, as it stands in the cookie. */
export async function chosenLanguage(): Promise<string | undefined> {
  return (await cookies()).get(cookieName(languageCookie))?.value;
}

/** Keeps the language chosen in this browser. For route handlers only. */
export async function chooseLanguage(language: string): Promise<void> {
  (await cookies()).set(cookieName(languageCookie), language, { ...attributes(), maxAge: seconds });
}

/** Forgets it: the next person at this browser chooses anew. For route handlers only. */
export async function forgetLanguage(): Promise<void> {
  (await cookies()).set(cookieName(languageCookie), "", { ...attributes(), maxAge: 0 });
}
