"use client";

import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { controlNames, type RawFields } from "@/lib/form/fields";
import { rawFields } from "@/lib/form/read-fields";
import { checkStep, type Problem } from "@/lib/questionnaire/check-step";
import { languageButton } from "@/lib/questionnaire/language-button";
import type { StepView } from "@/lib/questionnaire/step-view";
import type { FormMessages } from "@/lib/words/messages";
import { ErrorSummary } from "./error-summary";
import { type FormShape, FormStateProvider } from "./form-state";
import { ItemField } from "./item-field";
import { messageOf, problemsAsErrors } from "./problems-as-errors";
import { useSaveOnLeave } from "./save-on-leave";
import { formBody, submitStep } from "./submit-step";

export type StepFormProps = {
  readonly view: StepView;
  readonly action: string;
  /** Where the person came from, so that a changed answer leads back to the check page. */
  readonly from: string | undefined;
  readonly problems: readonly Problem[];
  readonly messages: FormMessages;
  readonly today: string;
  /** The entries to show of each list, by number; blank ones included. */
  readonly entryNumbers: { readonly [itemId: string]: readonly number[] };
  readonly buttons: { readonly next: string; readonly back: boolean };
  readonly children?: React.ReactNode;
};

const buttonOf = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): string =>
  event.nativeEvent.submitter?.getAttribute("value") ?? "next";

/**
 * A step's form. It is plain HTML that posts by itself; once the script runs, react-hook-form checks it
 * with the server's own rules, shows errors in place and saves without losing the page.
 */
export function StepForm(props: StepFormProps) {
  const { view, action, from, messages, today, entryNumbers, buttons, children } = props;
  const { ui } = messages;
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const changed = useRef(false);
  const [problems, setProblems] = useState(props.problems);
  const [status, setStatus] = useState<"" | "saving" | "failed">("");
  useSaveOnLeave(form, changed);

  const check = (): readonly Problem[] => {
    if (form.current === null) return [];
    const raw: RawFields = rawFields(formBody(form.current, "next"));
    return checkStep(view.asked, raw, { errors: messages.errors, today }).problems;
  };
  // The fields are read from the page, not from the library's copy: what was typed before the script
  // ran is in the page alone.
  const resolver: Resolver<FormShape> = () => {
    const found = check();
    return found.length > 0
      ? { values: {}, errors: problemsAsErrors(found) }
      : { values: {}, errors: {} };
  };
  const { register, handleSubmit, setError, formState } = useForm<FormShape>({
    resolver,
    mode: "onSubmit",
    reValidateMode: "onBlur",
    shouldFocusError: false,
  });
  const errors: FieldErrors<FormShape> = formState.isSubmitted
    ? formState.errors
    : problemsAsErrors(problems);

  const showProblems = (found: readonly Problem[]) => {
    setStatus("");
    setProblems(found);
    if (!document.title.startsWith(ui.errorPrefix)) {
      document.title = `${ui.errorPrefix} ${document.title}`;
    }
    requestAnimationFrame(() => summary.current?.focus());
  };

  const save = async (go: string) => {
    if (form.current === null) return;
    setStatus("saving");
    const outcome = await submitStep(form.current, go);
    if ("to" in outcome) {
      changed.current = false;
      window.location.assign(outcome.to);
    } else if ("problems" in outcome) {
      for (const { field, message } of outcome.problems) setError(field, { message });
      showProblems(outcome.problems);
    } else setStatus("failed");
  };

  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    const go = buttonOf(event);
    const choosesLanguage = go.startsWith(languageButton.value(""));
    if (go !== "next" && go !== "back" && !choosesLanguage) {
      changed.current = false;
      return;
    }
    event.preventDefault();
    if (go !== "next") void save(go);
    else
      void handleSubmit(
        () => save(go),
        () => showProblems(check()),
      )();
  };

  useEffect(() => {
    if (props.problems.length > 0) summary.current?.focus();
  }, [props.problems]);

  return (
    <FormStateProvider
      value={{
        register,
        ui,
        problemOf: (field) => messageOf(errors, field),
        raw: (field) => view.raw[field] ?? [],
      }}
    >
      <ErrorSummary heading={messages.errors.heading} problems={problems} ref={summary} />
      <form
        id={languageButton.pageForm}
        ref={form}
        method="post"
        action={action}
        autoComplete="off"
        noValidate
        onSubmit={submit}
        onChange={() => {
          changed.current = true;
        }}
      >
        {/* Enter in a text box presses the first button of a form: it must be this one. */}
        <button
          type="submit"
          className="first-submit"
          name={controlNames.go}
          value="next"
          tabIndex={-1}
          aria-hidden
        >
          {buttons.next}
        </button>
        {from !== undefined && <input type="hidden" name={controlNames.from} value={from} />}
        {view.asked.map((asked) => (
          <ItemField
            key={asked.item.id}
            asked={asked}
            entryNumbers={entryNumbers[asked.item.id] ?? []}
          />
        ))}
        {children}
        <p className="status" role="status">
          {status === "saving" ? ui.saving : ""}
        </p>
        {status === "failed" && (
          <p className="field-error" role="alert">
            {ui.saveFailed}
          </p>
        )}
        <div className="buttons">
          <button type="submit" className="primary" name={controlNames.go} value="next">
            {buttons.next}
          </button>
          {buttons.back && (
            <button type="submit" className="secondary" name={controlNames.go} value="back">
              {ui.back}
            </button>
          )}
        </div>
      </form>
    </FormStateProvider>
  );
}
