import { staffProblem, staffRequest } from "@/app/staff/requests";
import { editions } from "@/content";
import { previewWords } from "@/content/words/en/staff/import";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { allChoice, choicesIn } from "@/lib/invitations/import/waiting/choice-fields";
import { confirmImport } from "@/lib/invitations/import/waiting/confirm-import";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { gone } from "../gone";

type Context = { readonly params: Promise<{ readonly id: string }> };

const unsaid = {
  order: { field: "order-confirmed", text: previewWords.order.confirmNeeded },
  elsewhere: { field: allChoice("elsewhere"), text: previewWords.chooseNeeded },
} as const;

/** Does what was chosen for the people of a waiting file, and emails their links if asked to. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "invitations:change", async ({ staff, form, now }) => {
    const mail = form.get("mail");
    if (mail !== "send" && mail !== "none") return staffProblem("badForm");
    const { id } = await params;
    const { settings } = await openClinic();
    const confirmed = await confirmImport(staff, id, {
      settings,
      now,
      languages: editions.languages,
      send: mail === "send",
      choices: choicesIn(form),
      orderConfirmed: form.get("order-confirmed") === "yes",
    });
    if (confirmed === null) return gone(staff, now);
    if ("done" in confirmed) return goWithCookies(staffRoutes.importPreview(confirmed.done));
    const values = Object.fromEntries(form);
    const typed = { values, problems: [unsaid[confirmed.unsaid]] };
    return goWithCookies(await addressToFix(staffRoutes.importPreview(id), staff, typed, now));
  });
}
