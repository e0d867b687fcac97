import type { StoredResponse } from "@/lib/responses/store";
import { responseOf } from "@/lib/session/own-response";
import { readPatientSession } from "@/lib/session/patient";

/** The response of the browser whose cookies a test has given; null when it has none that may be shown. */
export async function ownResponse(): Promise<StoredResponse | null> {
  const now = new Date();
  return responseOf(await readPatientSession(now), now);
}
