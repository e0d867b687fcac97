import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { loadResponse } from "@/lib/responses/store";
import { readPatientSession } from "@/lib/session/patient";

/**
 * How often this browser's answers have been saved. A page that was asked for while its words were still
 * on their way learns by it that there are newer ones.
 */
export async function GET(request: Request): Promise<Response> {
  const now = systemClock.now();
  const session = await readPatientSession(now);
  const id = session?.responseId ?? null;
  const stored = id === null ? null : await loadResponse(id, now);
  if (stored === null) return problemReply(request, "noSession");
  const headers = { "Cache-Control": "no-store" };
  return Response.json({ revision: stored.revision }, { headers });
}
