import "server-only";
import { type ClinicLogo, loadLogo } from "./logo/logo-store";
import { loadClinic } from "./settings-store";

/** How the clinic is known at the head of its pages; null before it is set up. */
export async function shownClinic(): Promise<{
  readonly name: string;
  readonly logoText: string;
  readonly logo: Omit<ClinicLogo, "png"> | null;
} | null> {
  const clinic = await loadClinic();
  if (clinic === null) return null;
  const { name, logoText } = clinic.settings;
  const kept = await loadLogo();
  if (kept === null) return { name, logoText, logo: null };
  // A page is told where the picture is; the picture itself would go into the page.
  const { png: _, ...logo } = kept;
  return { name, logoText, logo };
}
