import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { responseOf } from "@/lib/session/own-response";
import { readPatientSession } from "@/lib/session/patient";

/**
 * How often this browser's answers have been saved. A page that was asked for while its words were still
 * on their way learns by it that there are newer ones.
 */
export async function GET(request: Request): Promise<Response> {
  const now = systemClock.now();
  const stored = await responseOf(await readPatientSession(now), now);
  if (stored === null) return problemReply(request, "noSession");
  const headers = { "Cache-Control": "no-store" };
  return Response.json({ revision: stored.revision }, { headers });
}
