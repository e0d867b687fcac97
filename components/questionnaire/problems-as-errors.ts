import { type FieldErrors, get, set } from "react-hook-form";
import type { Problem } from "@/lib/questionnaire/check-step";
import type { FormShape } from "./form-state";

/** Problems in react-hook-form's shape: nested by the parts of the field's name. */
export function problemsAsErrors(problems: readonly Problem[]): FieldErrors<FormShape> {
  const errors: FieldErrors<FormShape> = {};
  for (const { field, message } of problems) set(errors, field, { type: "check", message });
  return errors;
}

/** The message of one field among them. */
export function messageOf(errors: FieldErrors<FormShape>, field: string): string | undefined {
  const message: unknown = get(errors, `${field}.message`);
  return typeof message === "string" ? message : undefined;
}
