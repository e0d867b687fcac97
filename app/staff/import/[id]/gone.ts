import { fileProblems } from "@/content/words/en/staff/import";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import type { Staff } from "@/lib/permissions/staff";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";

/** Back to choosing a file: the one that was asked for does not wait any more. */
export async function gone(staff: Staff, now: Date): Promise<Response> {
  const typed = { values: {}, problems: [{ field: "file", text: fileProblems.gone }] };
  return goWithCookies(await addressToFix(staffRoutes.importFile, staff, typed, now));
}
