import { staffProblem, staffRequest } from "@/app/staff/requests";
import { fileProblems } from "@/content/words/en/staff/import";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { confirmImport } from "@/lib/invitations/import/people";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Invites the people of a waiting file, and emails them their links if asked to. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "invitations:change", async ({ staff, form, now }) => {
    const mail = form.get("mail");
    if (mail !== "send" && mail !== "none") return staffProblem("badForm");
    const { settings } = await openClinic();
    const send = mail === "send";
    const done = await confirmImport(staff, (await params).id, { settings, now, send });
    if (done !== null) return goWithCookies(staffRoutes.importPreview(done));
    const typed = { values: {}, problems: [{ field: "file", text: fileProblems.gone }] };
    return goWithCookies(await addressToFix(staffRoutes.importFile, staff, typed, now));
  });
}
