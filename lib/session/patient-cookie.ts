import "server-only";
import { environment } from "@/lib/env";
import { cookieName } from "@/lib/env/cookie-name";
import { type SealedId, unsealId } from "./sealed-id";

/** The name of the cookie that holds a sealed id and its kind, and nothing else. */
export const patientCookie = (): string => cookieName("ready");

/** As long as a walk-in response is kept, and an invited person's session. */
export const patientSeconds = 24 * 60 * 60;

/** What the cookie of a patient's browser says; null when there is none or it is none of ours. */
export const openPatientCookie = async (sealed: string | undefined): Promise<SealedId | null> =>
  sealed === undefined ? null : unsealId(sealed, environment().sessionSecret, patientSeconds);
