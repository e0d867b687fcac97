import type { FieldProblem } from "@/lib/clinic/form-to-fix";
import { countryCodes } from "@/lib/settings/countries";
import { emailField, nameField } from "./account-fields";
import { type PasswordProblem, passwordProblem } from "./password";
import type { SetUp } from "./set-up";
import { isSetUpCode } from "./set-up-code";

/** What is said of each field of the set-up that must be fixed. */
export type SetUpWords = {
  readonly problems: {
    readonly country: string;
    readonly setUpCode: string;
    readonly clinic: string;
    readonly name: string;
    readonly email: string;
  };
  readonly passwordProblems: { readonly [P in PasswordProblem]: string };
};

/** The set-up that was typed, or what must be fixed in it. */
export async function typedSetUp(
  { problems: wrong, passwordProblems }: SetUpWords,
  form: URLSearchParams,
): Promise<{ readonly setUp: SetUp } | { readonly problems: readonly FieldProblem[] }> {
  const typed = (field: string) => form.get(field) ?? "";
  const problems: FieldProblem[] = [];
  const country = countryCodes.find((code) => code === typed("country"));
  if (country === undefined) problems.push({ field: "country", text: wrong.country });
  if (!(await isSetUpCode(typed("code")))) problems.push({ field: "code", text: wrong.setUpCode });
  const clinic = nameField.safeParse(typed("clinic")).data;
  if (clinic === undefined) problems.push({ field: "clinic", text: wrong.clinic });
  const name = nameField.safeParse(typed("name")).data;
  if (name === undefined) problems.push({ field: "name", text: wrong.name });
  const email = emailField.safeParse(typed("email")).data;
  if (email === undefined) problems.push({ field: "email", text: wrong.email });
  const password = typed("password");
  const weak = passwordProblem(password, [clinic ?? "", name ?? "", email ?? ""]);
  if (weak !== null) problems.push({ field: "password", text: passwordProblems[weak] });
  const complete = clinic !== undefined && name !== undefined && email !== undefined;
  if (!complete || country === undefined || problems.length > 0) return { problems };
  return { setUp: { clinic, country, name, email, password } };
}

/**
 * What of the form is kept until it is fixed: never the password, and the code where it was right, or it
 * would have to be copied from the server's log once more.
 */
export function keptOfSetUp(
  form: URLSearchParams,
  problems: readonly FieldProblem[],
): { readonly [field: string]: string } {
  const { code = "", password: _, ...values } = Object.fromEntries(form);
  return problems.some(({ field }) => field === "code") ? values : { ...values, code };
}
