import { cache } from "react";
import { ownLanguage } from "@/app/own-language";
import { contentFor, invitedContentFor } from "@/content";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Content } from "@/lib/edition/content";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { ownSession } from "@/lib/session/own-response";
import type { ClinicSettings } from "@/lib/settings/settings";

/** The content in this browser's language, with no word of any clinic: for titles and frames. */
export const siteContent = async (): Promise<Content> => contentFor(await ownLanguage());

/** The words of a clinic's links, and its settings; null where no clinic is set up. */
export const linkContent = cache(
  async (): Promise<{ readonly content: Content; readonly settings: ClinicSettings } | null> => {
    const clinic = await loadClinic();
    if (clinic === null) return null;
    const { settings } = clinic;
    return { content: clinicContent(invitedContentFor(await ownLanguage()), settings), settings };
  },
);

/** The content as this browser reads it: a walk-in's, or that of people whose clinic asked them. */
export const ownContent = cache(async (): Promise<Content> => {
  const session = await ownSession();
  const clinic = session?.kind === "invited" ? await linkContent() : null;
  return clinic?.content ?? siteContent();
});
