import "server-only";
import { cache } from "react";
import { systemClock } from "@/lib/clock";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { loadResponse, type StoredResponse } from "@/lib/responses/store";
import { readPatientSession } from "./patient";

/** This browser's session, looked up once for a page. */
export const ownSession = cache(
  (): Promise<PatientSession | null> => readPatientSession(systemClock.now()),
);

/**
 * This browser's response, looked up once for a page; null when it has none that is still kept and may
 * be shown.
 */
export const ownResponse = cache(async (): Promise<StoredResponse | null> => {
  const session = await ownSession();
  if (session === null || session.responseId === null) return null;
  return loadResponse(session.responseId, systemClock.now());
});
