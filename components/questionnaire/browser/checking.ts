import { createFormControl, type Resolver } from "react-hook-form";
import type { Problem } from "@/lib/questionnaire/check-step";
import { type FormShape, messageOf, problemsAsErrors } from "./problems-as-errors";
import { whenIdle } from "./when-idle";

/** The message of a field that must be fixed. */
export type MessageOf = (field: string) => string | undefined;

/**
 * The form as react-hook-form has it: what must be fixed, before it is sent and by the server's answer.
 * It is made when there is time, or a button is pressed, and reads the fields from the page, where alone
 * stands what was typed before there was a script.
 */
export function makeChecking(
  check: () => readonly Problem[],
  show: (messageOf: MessageOf) => void,
) {
  const resolver: Resolver<FormShape> = () => {
    const found = check();
    return found.length > 0
      ? { values: {}, errors: problemsAsErrors(found) }
      : { values: {}, errors: {} };
  };
  const make = () => {
    const control = createFormControl<FormShape>({
      resolver,
      mode: "onSubmit",
      // An error that left as a field is left would move the button from under the finger on its way.
      reValidateMode: "onSubmit",
      shouldFocusError: false,
    });
    control.subscribe({
      formState: { errors: true },
      callback: ({ errors = {} }) => show((field) => messageOf(errors, field)),
    });
    return control;
  };
  let made: ReturnType<typeof make> | null = null;
  const control = () => {
    made ??= make();
    return made;
  };
  whenIdle(() => {
    control();
    // What has run once runs quickly when somebody waits for it.
    check();
  });
  return {
    /** Goes on where nothing is to be fixed. */
    run: (goOn: () => Promise<void>, stay: (problems: readonly Problem[]) => void): void => {
      void control().handleSubmit(goOn, () => stay(check()))();
    },
    /** What the server found. */
    tell: (problems: readonly Problem[]): void => {
      for (const { field, message } of problems) control().setError(field, { message });
    },
  };
}
