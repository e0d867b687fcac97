import { PostButton } from "@/components/ui/post-button";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import type { FieldProblem } from "@/lib/clinic/form-to-fix";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { TextField } from "./form";

const { facts, prove, password, authenticator, codes } = ownAccountWords;

type FactsProps = { readonly staff: Staff; readonly recoveryCodesLeft: number };

/** Fewer than this many recovery codes are few. */
const fewCodes = 4;

/** Whose account it is and how they sign in. */
export function AccountFacts({ staff, recoveryCodesLeft }: FactsProps) {
  return (
    <>
      <dl className="staff-facts">
        <dt>{facts.email}</dt>
        <dd>{staff.email}</dd>
        <dt>{facts.role}</dt>
        <dd>{staffFrame.roles[staff.role]}</dd>
        <dt>{facts.codes}</dt>
        <dd>{recoveryCodesLeft}</dd>
      </dl>
      {recoveryCodesLeft < fewCodes && <p className="notice">{ownAccountWords.fewCodes}</p>}
    </>
  );
}

type Props = { readonly problems: readonly FieldProblem[] };

/** Giving password and code once more, before anything can be changed. */
export function ProveForm({ problems }: Props) {
  return (
    <>
      <h2>{prove.title}</h2>
      <p>{prove.text}</p>
      <form method="post" action={staffRoutes.proveAccount}>
        <TextField
          name="password"
          type="password"
          label={prove.password}
          problems={problems}
          autoComplete="current-password"
        />
        <TextField
          name="code"
          label={prove.code}
          hint={prove.codeHint}
          autoComplete="one-time-code"
          maxLength={40}
        />
        <button type="submit" className="primary">
          {prove.submit}
        </button>
      </form>
    </>
  );
}

/** Changing the password, the authenticator and the recovery codes. */
export function RenewForms({ problems }: Props) {
  return (
    <>
      <h2>{password.title}</h2>
      <form method="post" action={staffRoutes.changePassword}>
        <TextField
          name="newPassword"
          type="password"
          label={password.field}
          hint={accountWords.fields.passwordHint}
          problems={problems}
          autoComplete="new-password"
        />
        <button type="submit" className="primary">
          {password.submit}
        </button>
      </form>
      <h2>{authenticator.title}</h2>
      <p>{authenticator.text}</p>
      <PostButton action={staffRoutes.beginAuthenticator} label={authenticator.begin} />
      <h2>{codes.title}</h2>
      <p>{codes.text}</p>
      <PostButton action={staffRoutes.renewCodes} label={codes.submit} />
    </>
  );
}
