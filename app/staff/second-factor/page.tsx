import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { FormProblems, TextField } from "@/components/staff/form";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { nobodyYet } from "@/lib/clinic/form-to-fix";
import { signInAddress } from "@/lib/clinic/left-form";
import { leftParameter, staffRoutes } from "@/lib/routes";
import { isHalfwayIn } from "@/lib/staff-accounts/sign-in-second-factor";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../typed-form";

const { secondFactor, fields } = accountWords;

export const generateMetadata = titleOf(secondFactor.title);

export default async function SecondFactorPage(props: { readonly searchParams: SearchParams }) {
  if (!isHalfwayIn(await headers())) redirect(staffRoutes.signIn);
  const { values, problems } = await typedForm(nobodyYet, props.searchParams);
  const left = values[leftParameter] ?? (await oneParameter(props.searchParams, leftParameter));
  return (
    <>
      <h1>{secondFactor.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <form method="post" action={staffRoutes.checkCode}>
        <input type="hidden" name={leftParameter} value={left ?? ""} />
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
        <a href={signInAddress(left)}>{secondFactor.again}</a>
      </p>
    </>
  );
}
