import { staffRequest } from "@/app/staff/requests";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix, type FieldProblem } from "@/lib/clinic/form-to-fix";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { EmailTakenError } from "@/lib/staff-accounts/account-errors";
import { addPerson } from "@/lib/staff-accounts/people";
import { addressToShow } from "@/lib/staff-accounts/shown-once";
import { typedPerson } from "@/lib/staff-accounts/typed-person";

/** Adds a person and shows the password to tell them. */
export async function POST(request: Request): Promise<Response> {
  return staffRequest(request, "staff:manage", async ({ staff, form, now }) => {
    const fix = async (problems: readonly FieldProblem[]) => {
      const values = Object.fromEntries(form);
      const typed = { values, problems: [...problems] };
      return goWithCookies(await addressToFix(staffRoutes.newPerson, staff, typed, now));
    };
    const typed = typedPerson(accountWords.problems, form);
    if ("problems" in typed) return fix(typed.problems);
    try {
      const { password } = await addPerson(staff, typed.person, now);
      const secrets = { label: typed.person.name, secrets: [password] };
      return goWithCookies(await addressToShow(staffRoutes.startingPassword, staff, secrets, now));
    } catch (error) {
      if (!(error instanceof EmailTakenError)) throw error;
      return fix([{ field: "email", text: accountWords.problems.emailTaken }]);
    }
  });
}
