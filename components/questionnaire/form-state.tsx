"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { FormMessages } from "@/lib/words/messages";

/** What react-hook-form keeps: field names to strings; the fields themselves stay uncontrolled. */
export type FormShape = Record<string, unknown>;

/**
 * What a field tells react-hook-form. It never hands over its element: the library would write into it
 * what it takes for the field's value, and of a list whose first box is ticked it ticks more.
 */
export type Register = (name: string) => Omit<UseFormRegisterReturn, "ref">;

type FormState = {
  readonly register: Register;
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
