import { invitationRequest } from "@/app/staff/requests";
import { returnedResource } from "@/app/staff/returned-resource";
import { editions } from "@/content";
import { openClinic } from "@/lib/clinic/open-clinic";
import { fhirReply } from "@/lib/fhir/fhir-reply";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { loadReturned, recordUse } from "@/lib/responses/desk/view-summary";
import { fileName } from "@/lib/settings/file-name";

/** Returned answers as a FHIR R4 QuestionnaireResponse, to be kept in a patient's record. */
export function GET(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "summaries:read", async ({ staff, id, now }) => {
    const { settings } = await openClinic();
    const returned = await loadReturned(staff, id, { editions, settings, now });
    const resource = returnedResource(returned, settings);
    await recordUse(staff, id, "exported", now);
    const reply = fhirReply(resource);
    const name = fileName(returned.invitation, "answers", settings);
    reply.headers.set("Content-Disposition", `attachment; filename="${name}.json"`);
    return reply;
  });
}
