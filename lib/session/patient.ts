import "server-only";
import { cookies } from "next/headers";
import { environment } from "@/lib/env";
import { sealId, unsealId } from "./sealed-id";

/** The cookie holds the sealed id of the response and nothing else. */
export const patientCookie = "ready";

/** As long as a walk-in response is kept. */
const seconds = 24 * 60 * 60;

/** Shared by setting and deleting: a browser deletes only the cookie with the same attributes. */
const attributes = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: environment().appOrigin?.startsWith("https:") ?? false,
  path: "/",
});

/** The id of this browser's response, or null when it has none. The response may be gone. */
export async function readPatientSession(): Promise<string | null> {
  const sealed = (await cookies()).get(patientCookie)?.value;
  return sealed === undefined ? null : unsealId(sealed, environment().sessionSecret, seconds);
}

/** Lets this browser come back to a response for 24 hours. For route handlers only. */
export async function startPatientSession(id: string): Promise<void> {
  const sealed = await sealId(id, environment().sessionSecret, seconds);
  (await cookies()).set(patientCookie, sealed, { ...attributes(), maxAge: seconds });
}

/** Makes this browser forget its response. For route handlers only. */
export async function endPatientSession(): Promise<void> {
  (await cookies()).set(patientCookie, "", { ...attributes(), maxAge: 0 });
}
