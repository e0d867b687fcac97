import { type FieldErrors, get, set } from "react-hook-form";
import type { Problem } from "@/lib/questionnaire/check-step";

/** What react-hook-form keeps: field names to strings; the fields themselves stay uncontrolled. */
export type FormShape = Record<string, unknown>;

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
