import { toStaffProblem } from "@/app/to-problem";
import { countryOptions } from "@/components/staff/country-options";
import { FormProblems, SelectField, TextField } from "@/components/staff/form";
import { Paragraphs } from "@/components/ui/prose";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { nobodyYet } from "@/lib/clinic/form-to-fix";
import { staffRoutes } from "@/lib/routes";
import { needsSetUp } from "@/lib/staff-accounts/set-up";
import { type SearchParams, titleOf, typedForm } from "../typed-form";

const { setUp, fields } = accountWords;

export const generateMetadata = titleOf(setUp.title);

/** There only while nobody has an account. */
export default async function SetUpPage(props: { readonly searchParams: SearchParams }) {
  if (!(await needsSetUp())) toStaffProblem("notFound");
  const { values, problems } = await typedForm(nobodyYet, props.searchParams);
  return (
    <>
      <h1>{setUp.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <Paragraphs text={setUp.text} />
      <form method="post" action={staffRoutes.makeClinic}>
        <SelectField
          name="country"
          label={setUp.country}
          hint={setUp.countryHint}
          value={values["country"]}
          problems={problems}
          options={countryOptions}
          choose={setUp.chooseCountry}
        />
        <TextField
          name="code"
          label={setUp.code}
          hint={setUp.codeHint}
          value={values["code"]}
          problems={problems}
        />
        <TextField
          name="clinic"
          label={setUp.clinic}
          value={values["clinic"]}
          problems={problems}
          autoComplete="organization"
        />
        <TextField
          name="name"
          label={setUp.name}
          value={values["name"]}
          problems={problems}
          autoComplete="name"
        />
        <TextField
          name="email"
          type="email"
          label={setUp.email}
          value={values["email"]}
          problems={problems}
          autoComplete="username"
        />
        <TextField
          name="password"
          type="password"
          label={setUp.password}
          hint={fields.passwordHint}
          problems={problems}
          autoComplete="new-password"
        />
        <button type="submit" className="primary">
          {setUp.submit}
        </button>
      </form>
    </>
  );
}
