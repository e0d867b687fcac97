import { staffProblem, staffRequest } from "@/app/staff/requests";
import { dropFormDraft } from "@/lib/clinic/form-drafts";
import { formAtAddress } from "@/lib/clinic/form-to-fix";
import { zoneChoices } from "@/lib/invitations/zone/change-settings";
import { goTo } from "@/lib/requests/replies";
import { saveTyped } from "../../../save-typed";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Saves the settings that waited for what of the appointments stays when the time zone changes. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "settings:change", async ({ staff, form, now }) => {
    const { id } = await params;
    const keep = zoneChoices.find((choice) => choice === form.get("keep"));
    if (keep === undefined) return staffProblem("badForm");
    const waiting = await formAtAddress(staff, id, now);
    if (waiting === null) return staffProblem("notFound");
    const typed = new URLSearchParams(waiting.values);
    const to = await saveTyped({ staff, form: typed, now, keep });
    await dropFormDraft(staff.id, id);
    return goTo(request, to);
  });
}
