import { PostButton } from "@/components/ui/post-button";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { roles } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import type { Person } from "@/lib/staff-accounts/people";
import { SelectField } from "./form";

const { person: words } = accountWords;

/** The roles by the names they have on the pages. */
export const roleOptions = roles.map((value) => ({ value, label: staffFrame.roles[value] }));

type Props = { readonly person: Person; readonly isOwn: boolean };

/** What an administrator can do to an account. */
export function PersonActions({ person, isOwn }: Props) {
  const action = (name: string) => staffRoutes.personAction(person.id, name);
  return (
    <>
      <form method="post" action={action("role")}>
        <SelectField name="role" label={words.role} value={person.role} options={roleOptions} />
        <button type="submit" className="primary">
          {words.roleSubmit}
        </button>
      </form>
      <h2>{person.disabled ? words.enableTitle : words.disableTitle}</h2>
      <p>{person.disabled ? words.enableText : words.disableText}</p>
      {person.disabled ? (
        <PostButton action={action("enable")} label={words.enable} />
      ) : (
        <PostButton action={action("disable")} label={words.disable} className="danger" />
      )}
      <h2>{words.reEnrolTitle}</h2>
      <p>{isOwn ? words.ownReEnrol : words.reEnrolText}</p>
      {!isOwn && <PostButton action={action("re-enrol")} label={words.reEnrol} />}
    </>
  );
}
