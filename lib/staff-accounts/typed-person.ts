import type { FieldProblem } from "@/lib/clinic/form-to-fix";
import type { Role } from "@/lib/permissions/staff";
import { emailField, nameField, roleField } from "./account-fields";

/** A person to add. */
export type NewPerson = { readonly name: string; readonly email: string; readonly role: Role };

/** The person that was typed, or what must be fixed; `wrong` says it of each field. */
export function typedPerson(
  wrong: { readonly name: string; readonly email: string; readonly role: string },
  form: URLSearchParams,
): { readonly person: NewPerson } | { readonly problems: readonly FieldProblem[] } {
  const name = nameField.safeParse(form.get("name") ?? "").data;
  const email = emailField.safeParse(form.get("email") ?? "").data;
  const role = roleField.safeParse(form.get("role") ?? "").data;
  if (name !== undefined && email !== undefined && role !== undefined) {
    return { person: { name, email, role } };
  }
  const problems: FieldProblem[] = [];
  if (name === undefined) problems.push({ field: "name", text: wrong.name });
  if (email === undefined) problems.push({ field: "email", text: wrong.email });
  if (role === undefined) problems.push({ field: "role", text: wrong.role });
  return { problems };
}
