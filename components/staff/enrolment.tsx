import { Paragraphs } from "@/components/ui/prose";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import type { FieldProblem } from "@/lib/clinic/form-to-fix";
import { staffRoutes } from "@/lib/routes";
import { FormProblems, TextField } from "./form";
import { QrCode } from "./qr-code";

const { enrol, fields } = accountWords;

type Props = { readonly problems: readonly FieldProblem[] };

/** Choosing a password in place of the one that was given. */
export function PasswordStep({ problems }: Props) {
  return (
    <>
      <h1>{enrol.passwordTitle}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <p>{enrol.passwordText}</p>
      <form method="post" action={staffRoutes.choosePassword}>
        <TextField
          name="password"
          type="password"
          label={fields.newPassword}
          hint={fields.passwordHint}
          problems={problems}
          autoComplete="new-password"
        />
        <button type="submit" className="primary">
          {enrol.passwordSubmit}
        </button>
      </form>
    </>
  );
}

type CodeProps = Props & {
  readonly enrolment: { readonly secret: string; readonly uri: string };
  readonly action?: string;
  /** A value that the form carries along. */
  readonly hidden?: { readonly name: string; readonly value: string };
};

/** Letters in groups of four, to be copied by eye. */
const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, "$1 ");

/** Putting the secret into an authenticator app and typing its first code. */
export function CodeStep(props: CodeProps) {
  const { enrolment, problems, action = staffRoutes.confirmCode, hidden } = props;
  return (
    <>
      <h1>{enrol.codeTitle}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <Paragraphs text={enrol.codeText} />
      <QrCode text={enrolment.uri} label={enrol.picture} />
      <p>{enrol.secret}</p>
      <p className="code">{inFours(enrolment.secret)}</p>
      <form method="post" action={action}>
        {hidden && <input type="hidden" {...hidden} />}
        <TextField
          name="code"
          label={enrol.code}
          problems={problems}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={20}
        />
        <button type="submit" className="primary">
          {enrol.codeSubmit}
        </button>
      </form>
    </>
  );
}
