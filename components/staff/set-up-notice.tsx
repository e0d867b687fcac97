import { deskWords } from "@/content/en/staff/desk";
import { neededLabels } from "@/content/en/staff/settings";
import type { NeededSetting } from "@/lib/clinic/unset-settings";
import { fill } from "@/lib/questionnaire/fill";
import { staffRoutes } from "@/lib/routes";

type Props = { readonly unset: readonly NeededSetting[]; readonly mayChange: boolean };

/** What must be set before mail goes out, for a clinic that is new here. */
export function SetUpNotice({ unset, mayChange }: Props) {
  if (unset.length === 0) return null;
  const { text, link, ask } = deskWords.setUp;
  const fields = unset.map((name) => neededLabels[name]).join(", ");
  return (
    <p className="notice">
      {fill(mayChange ? text : ask, { fields })}{" "}
      {mayChange && <a href={staffRoutes.settings}>{link}</a>}
    </p>
  );
}
