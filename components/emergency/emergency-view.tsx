import { EmergencyActions } from "@/components/questionnaire/emergency-signs";
import { AssistEmergency, type AssistedEmergency } from "@/components/staff/assist-emergency";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import { routes } from "@/lib/routes";

export type EmergencyProps = {
  readonly content: Content;
  /** Whom an invited person can phone; null for everyone else. */
  readonly clinic: { readonly name: string; readonly phone: string } | null;
  /** Where the form of this browser stands; null where it has none. */
  readonly form: "waits for this to be read" | "open" | null;
  /** For whom a member of staff fills it in here; null where the person does. */
  readonly assisted: AssistedEmergency | null;
};

/** What to do now when there is a sign that cannot wait. */
export function EmergencyView({ content, clinic, form, assisted }: EmergencyProps) {
  const { emergency } = content.pageWords;
  const isWaiting = form === "waits for this to be read";
  return (
    <div className="emergency">
      <h1>{emergency.title}</h1>
      <Paragraphs text={emergency.text} className="lead" />
      {isWaiting && assisted && <AssistEmergency {...assisted} />}
      <EmergencyActions content={content} clinic={clinic} />
      {isWaiting && (
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
      {form === "open" && (
        <p>
          <a href={routes.questionnaire}>{emergency.backToForm}</a>
        </p>
      )}
    </div>
  );
}
