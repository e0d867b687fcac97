import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { FormProblems, TextField } from "@/components/staff/form";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { nobodyYet } from "@/lib/clinic/form-to-fix";
import { staffRoutes } from "@/lib/routes";
import { isHalfwayIn } from "@/lib/staff-accounts/sign-in-second-factor";
import { type SearchParams, titleOf, typedForm } from "../typed-form";

const { secondFactor, fields } = accountWords;

export const generateMetadata = titleOf(secondFactor.title);

export default async function SecondFactorPage(props: { readonly searchParams: SearchParams }) {
  if (!isHalfwayIn(await headers())) redirect(staffRoutes.signIn);
  const { problems } = await typedForm(nobodyYet, props.searchParams);
  return (
    <>
      <h1>{secondFactor.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <form method="post" action={staffRoutes.checkCode}>
        <TextField
          name="code"
          label={fields.code}
          hint={secondFactor.hint}
          problems={problems}
          autoComplete="one-time-code"
          maxLength={40}
        />
        <button type="submit" className="primary">
          {secondFactor.submit}
        </button>
      </form>
      <p>
        <a href={staffRoutes.signIn}>{secondFactor.again}</a>
      </p>
    </>
  );
}
