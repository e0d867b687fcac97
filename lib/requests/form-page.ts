import { staffRoutes } from "@/lib/routes";

const id = "[0-9a-f-]{36}";
const ofOne = new RegExp(`^/staff/(invitations|import)/(${id})/(.+)$`);

/** The pages of forms about one invitation, or one file. */
const pagesOfOne: { readonly [form: string]: (id: string) => string } = {
  "invitations change": staffRoutes.editInvitation,
  "invitations extend": staffRoutes.invitation,
  "invitations fill-in/begin": staffRoutes.fillIn,
  "import confirm": staffRoutes.importPreview,
};

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
  const [, place = "", one = "", form = ""] = ofOne.exec(action) ?? [];
  return pagesOfOne[`${place} ${form}`]?.(one) ?? pages[action] ?? null;
}
