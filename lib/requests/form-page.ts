import { staffRoutes } from "@/lib/routes";

const id = "[0-9a-f-]{36}";
const invitation = new RegExp(`^/staff/invitations/(${id})/(change|extend)$`);

const pages: { readonly [action: string]: string } = {
  [staffRoutes.makeInvitation]: staffRoutes.newInvitation,
  [staffRoutes.saveSettings]: staffRoutes.settings,
  [staffRoutes.saveLogo]: staffRoutes.settings,
  [staffRoutes.addPerson]: staffRoutes.newPerson,
  [staffRoutes.readImport]: staffRoutes.importFile,
  [staffRoutes.search]: staffRoutes.desk,
};

/**
 * The page that shows a form of the clinic's side as it was typed, by where the form is sent; null for
 * what is a button, or asks for a secret.
 */
export function pageOfForm(action: string): string | null {
  const [, of = "", kind] = invitation.exec(action) ?? [];
  if (kind === "change") return staffRoutes.editInvitation(of);
  if (kind === "extend") return staffRoutes.invitation(of);
  return pages[action] ?? null;
}
