import { ownInvited } from "@/app/own-content";
import { fill } from "@/lib/words/fill";

/** Whom this form is for, as the clinic has it: nobody fills in another person's. Nothing for a walk-in. */
export async function ForWhom() {
  const own = await ownInvited();
  if (own === null) return null;
  const { content, invited } = own;
  return (
    <p className="for-whom" dir="auto">
      {fill(content.linkWords.forWhom, { name: invited.person.name })}
    </p>
  );
}
