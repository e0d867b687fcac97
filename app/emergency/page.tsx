import type { Metadata } from "next";
import { AssistedEmergency } from "@/app/assisted";
import { ownClinic, ownContent, siteContent } from "@/app/own-content";
import { EmergencyActions } from "@/components/questionnaire/emergency-signs";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import { toBeAcknowledged } from "@/lib/responses/acknowledge-emergency";
import { routes } from "@/lib/routes";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { ownResponse } from "@/lib/session/own-response";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).pageWords.emergency.title,
});

export default async function EmergencyPage() {
  // What to do in an emergency is shown whatever has become of the database.
  const stored = await ifItAnswers(ownResponse(), null);
  const content = await ifItAnswers(ownContent(), await siteContent());
  const clinic = await ifItAnswers(ownClinic(), null);
  const { emergency } = content.pageWords;
  const toAcknowledge = stored !== null && toBeAcknowledged(content, stored.draft);
  return (
    <div className="emergency">
      <h1>{emergency.title}</h1>
      <Paragraphs text={emergency.text} className="lead" />
      {toAcknowledge && <AssistedEmergency />}
      <EmergencyActions content={content} clinic={clinic} />
      {toAcknowledge && (
        <section className="acknowledge">
          <h2>{emergency.acknowledgeTitle}</h2>
          <p>{emergency.acknowledgeText}</p>
          <PostButton
            action={routes.acknowledgeEmergency}
            label={emergency.acknowledge}
            className="secondary"
          />
        </section>
      )}
      {stored !== null && !toAcknowledge && (
        <p>
          <a href={routes.questionnaire}>{emergency.backToForm}</a>
        </p>
      )}
    </div>
  );
}
