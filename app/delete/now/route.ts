import { readForm } from "@/lib/requests/read-form";
import { goTo, problemReply } from "@/lib/requests/replies";
import { deleteResponse } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { readPatientSession } from "@/lib/session/patient";

/** Deletes this browser's response. The next page looks for it again and says what it found. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const id = await readPatientSession();
  if (id === null) return problemReply(request, "noSession");
  const { remaining } = await deleteResponse(id);
  return remaining === 0 ? goTo(request, routes.deleted) : problemReply(request, "broken");
}
