import { deskWords } from "@/content/words/en/staff/desk";
import { neededLabels } from "@/content/words/en/staff/settings";
import { staffRoutes } from "@/lib/routes";
import type { NeededSetting } from "@/lib/settings/unset-settings";
import { fill } from "@/lib/words/fill";

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
