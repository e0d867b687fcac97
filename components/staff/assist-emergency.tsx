import { Paragraphs } from "@/components/ui/prose";
import { fillInWords } from "@/content/words/en/staff/fill-in";
import type { WayOfEntry } from "@/lib/invitations/entered-by";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

const { emergency: words } = fillInWords;

export type AssistedEmergency = {
  readonly way: WayOfEntry;
  readonly invitationId: string;
  /** The person's own, as far as the clinic has one. */
  readonly phone: string;
  /** Whom to call in the clinic's country. */
  readonly number: string;
};

/** What a member of staff does when the person they fill the form in with may have an emergency. */
export function AssistEmergency({ way, invitationId, phone, number }: AssistedEmergency) {
  return (
    <section className="notice" aria-labelledby="assist-emergency" lang="en">
      <h2 id="assist-emergency">{words.title}</h2>
      <Paragraphs text={words[way].map((one) => fill(one, { number }))} />
      {phone !== "" && (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{fill(words.call, { phone })}</a>
        </p>
      )}
      <p>
        {words.note} <a href={staffRoutes.invitation(invitationId)}>{words.open}</a>
      </p>
    </section>
  );
}
