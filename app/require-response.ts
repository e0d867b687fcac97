import { unauthorized } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { loadResponse, type StoredResponse } from "@/lib/responses/store";
import { readPatientSession } from "@/lib/session/patient";

/** This browser's response, or null when it has none that is still kept. */
export async function ownResponse(): Promise<StoredResponse | null> {
  const id = await readPatientSession();
  return id === null ? null : loadResponse(id, systemClock.now());
}

/** This browser's response; without one the page answers 401 and says what to do. */
export async function requireResponse(): Promise<StoredResponse> {
  return (await ownResponse()) ?? unauthorized();
}
