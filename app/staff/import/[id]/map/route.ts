import { staffRequest } from "@/app/staff/requests";
import { importReading } from "@/content/words/en/staff/import";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { missingFields } from "@/lib/invitations/import/columns/fields";
import { mappedFields } from "@/lib/invitations/import/columns/mapping";
import { typedMapping } from "@/lib/invitations/import/columns/typed-mapping";
import { mapColumns } from "@/lib/invitations/import/waiting/decide-import";
import { columnProblemText } from "@/lib/invitations/import/words";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { gone } from "../gone";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Says which columns of a waiting file hold what, and remembers it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "invitations:change", async ({ staff, form, now }) => {
    const { id } = await params;
    const mapping = typedMapping(form);
    const missing = missingFields(mapping);
    if (missing.length > 0) {
      const values = Object.fromEntries(mappedFields.map((name) => [name, form.get(name) ?? ""]));
      const problems = missing.map((field) => ({
        field,
        text: columnProblemText(importReading, { kind: "missing", fields: [field] }),
      }));
      const page = staffRoutes.importColumns(id);
      return goWithCookies(await addressToFix(page, staff, { values, problems }, now));
    }
    const { settings } = await openClinic();
    const isKept = await mapColumns(staff, id, mapping, { now, settings });
    return isKept ? goWithCookies(staffRoutes.importPreview(id)) : gone(staff, now);
  });
}
