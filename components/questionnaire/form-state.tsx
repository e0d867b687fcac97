import { createContext, type ReactNode, useContext } from "react";
import type { FormMessages } from "@/lib/words/messages";

/** What a form's fields are made of: markup alone, which a script of ours makes better once it runs. */
type FormState = {
  /** The message of a field that must be fixed, if any. */
  readonly problemOf: (fieldName: string) => string | undefined;
  /** What a field shows when the page opens. */
  readonly raw: (fieldName: string) => readonly string[];
  readonly ui: FormMessages["ui"];
  /** The picture beside the choices of a field, where its page has one. */
  readonly drawing?: ReactNode;
  /** The item whose fold the page opens with: a button in it was pressed. */
  readonly opened: string | undefined;
};

const Context = createContext<FormState | null>(null);

export const FormStateProvider = Context.Provider;

/** The state of the form around a field. */
export function useFormState(): FormState {
  const state = useContext(Context);
  if (state === null) throw new Error("A field must stand inside a StepForm.");
  return state;
}
