import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { FormProblems, TextField } from "@/components/staff/form";
import { PasskeyButton } from "@/components/staff/passkey-button";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { nobodyYet } from "@/lib/clinic/form-to-fix";
import { pageOfLeft } from "@/lib/clinic/left-form";
import { systemClock } from "@/lib/clock";
import { leftParameter, staffRoutes } from "@/lib/routes";
import { readStaff } from "@/lib/staff-accounts/session/staff";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../typed-form";

const { signIn, fields } = accountWords;

export const generateMetadata = titleOf(signIn.title);

export default async function SignInPage(props: { readonly searchParams: SearchParams }) {
  const now = systemClock.now();
  const staff = await readStaff(await headers(), now);
  const { values, problems } = await typedForm(nobodyYet, props.searchParams);
  const left = values[leftParameter] ?? (await oneParameter(props.searchParams, leftParameter));
  if (staff !== null) redirect(await pageOfLeft(staff, left, now));
  return (
    <>
      <h1>{signIn.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      {left ? <p className="notice">{signIn.left}</p> : <p>{signIn.text}</p>}
      <form method="post" action={staffRoutes.checkPassword}>
        <input type="hidden" name={leftParameter} value={left ?? ""} />
        <TextField
          name="email"
          type="email"
          label={fields.email}
          value={values["email"]}
          problems={problems}
          autoComplete="username"
        />
        <TextField
          name="password"
          type="password"
          label={fields.password}
          autoComplete="current-password"
        />
        <button type="submit" className="primary">
          {signIn.submit}
        </button>
      </form>
      <PasskeyButton kind="sign-in" label={ownAccountWords.signIn} left={left ?? ""} />
      <p>{signIn.forgotten}</p>
    </>
  );
}
