import "server-only";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { loadResponse, type StoredResponse } from "@/lib/responses/store";

/** The response of a session; null where there is none that is still kept and may be shown. */
export async function responseOf(
  session: PatientSession | null,
  now: Date,
): Promise<StoredResponse | null> {
  const id = session?.responseId ?? null;
  return id === null ? null : loadResponse(id, now);
}
