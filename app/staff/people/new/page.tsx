import { FormProblems, SelectField, TextField } from "@/components/staff/form";
import { roleOptions } from "@/components/staff/person-actions";
import { Points } from "@/components/ui/prose";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { staffRoutes } from "@/lib/routes";
import { requireStaff } from "../../require-staff";
import { type SearchParams, titleOf, typedForm } from "../../typed-form";

const { people, fields, person } = accountWords;

export const generateMetadata = titleOf(people.addTitle);

export default async function NewPersonPage(props: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff("staff:manage");
  const { values, problems } = await typedForm(staff, props.searchParams);
  return (
    <>
      <h1>{people.addTitle}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <p>{people.addText}</p>
      <form method="post" action={staffRoutes.addPerson}>
        <TextField name="name" label={fields.name} value={values["name"]} problems={problems} />
        <TextField
          name="email"
          type="email"
          label={fields.email}
          value={values["email"]}
          problems={problems}
        />
        <SelectField
          name="role"
          label={fields.role}
          value={values["role"]}
          problems={problems}
          options={roleOptions}
        />
        <Points points={people.roleHelp} />
        <button type="submit" className="primary">
          {people.addSubmit}
        </button>
      </form>
      <p>
        <a href={staffRoutes.people}>{person.back}</a>
      </p>
    </>
  );
}
