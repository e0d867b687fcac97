"use client";

import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { controlNames, type RawFields } from "@/lib/form/fields";
import { rawFields } from "@/lib/form/read-fields";
import type { CameFrom } from "@/lib/questionnaire/came-from";
import { checkStep, type Problem } from "@/lib/questionnaire/check-step";
import { languageButton } from "@/lib/questionnaire/language-button";
import type { ShownEntry } from "@/lib/questionnaire/shown-entries";
import type { StepView } from "@/lib/questionnaire/step-view";
import { routes } from "@/lib/routes";
import type { FormMessages } from "@/lib/words/messages";
import type { PageWords } from "@/lib/words/page-words";
import { CannotSave, type Proof } from "./cannot-save";
import { EndsSoon } from "./ends-soon";
import { ErrorSummary } from "./error-summary";
import { FirstQuestionsProvider } from "./first-questions";
import { type FormShape, FormStateProvider } from "./form-state";
import { ItemBoxes } from "./item-boxes";
import { messageOf, problemsAsErrors } from "./problems-as-errors";
import { SaveStatus } from "./save-status";
import { formFields } from "./saving/form-fields";
import { goOn } from "./saving/go-on";
import { useSaver } from "./saving/use-saver";
import { useShownItems } from "./use-shown-items";

export type StepFormProps = {
  readonly view: StepView;
  readonly action: string;
  /** How the person opened it, so that the form leads back or on. */
  readonly from: CameFrom;
  readonly problems: readonly Problem[];
  readonly messages: FormMessages;
  readonly today: string;
  /** The entries to show of each list; blank ones included. */
  readonly entries: { readonly [itemId: string]: readonly ShownEntry[] };
  /** The item a button of which was pressed. */
  readonly opened: string | undefined;
  readonly buttons: { readonly next: string; readonly back: boolean };
  /** What the page is made of, as its form says it, and the id of an entry begun on it. */
  readonly made: string;
  readonly entryId: string;
  /** An invited person's way back in, should the session end: the sealed link, and what is asked. */
  readonly link: string | undefined;
  readonly proof: Proof | undefined;
  /** When a walk-in's answers are deleted. */
  readonly ends: { readonly at: string; readonly minutes: number } | undefined;
  readonly saving: Pick<PageWords["twoAnswers"], "notice" | "choose"> &
    Pick<PageWords["cannotSave"], "endsSoon">;
  readonly children?: React.ReactNode;
  readonly drawing: React.ReactNode;
};

const buttonOf = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): string =>
  event.nativeEvent.submitter?.getAttribute("value") ?? "next";

/**
 * A step's form. It is plain HTML that posts by itself; once the script runs, react-hook-form checks it
 * with the server's own rules, shows errors in place and saves without losing the page.
 */
export function StepForm(props: StepFormProps) {
  const { view, action, from, messages, today, entries, buttons, children, saving } = props;
  const { ui } = messages;
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState(props.problems);
  const { saver, state } = useSaver(form, routes.stepRevision(view.id));
  const shown = useShownItems(form, view);

  const check = (): readonly Problem[] => {
    if (form.current === null) return [];
    const raw: RawFields = rawFields(new URLSearchParams(formFields(form.current)));
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
    // An error that left as a field is left would move the button from under the finger on its way.
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const errors: FieldErrors<FormShape> = formState.isSubmitted
    ? formState.errors
    : problemsAsErrors(problems);

  const showProblems = (found: readonly Problem[]) => {
    setProblems(found);
    if (!document.title.startsWith(ui.errorPrefix)) {
      document.title = `${ui.errorPrefix} ${document.title}`;
    }
    requestAnimationFrame(() => summary.current?.focus());
  };

  const save = async (go: string) => {
    const answer = await saver.current?.press(go);
    if (answer?.kind === "saved") goOn(answer.to);
    if (answer?.kind !== "to-fix") return;
    for (const { field, message } of answer.problems) setError(field, { message });
    showProblems(answer.problems);
  };

  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    // Until the saver is there, the browser posts the form by itself.
    if (saver.current === null) return;
    const go = buttonOf(event);
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
        register: (name) => {
          const { ref: _, ...told } = register(name);
          return told;
        },
        ui,
        drawing: props.drawing,
        problemOf: (field) => messageOf(errors, field),
        raw: (field) => view.raw[field] ?? [],
        opened: props.opened,
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
        <input type="hidden" name={controlNames.made} defaultValue={props.made} />
        <input type="hidden" name={controlNames.sequence} defaultValue="" />
        {props.link && <input type="hidden" name={controlNames.link} value={props.link} />}
        <FirstQuestionsProvider asked={view.asked}>
          <ItemBoxes asked={view.asked} shown={shown} entries={entries} entryId={props.entryId} />
        </FirstQuestionsProvider>
        {children}
        {props.ends && <EndsSoon {...props.ends} words={saving.endsSoon} />}
        {state.kind === "refused" && (
          <CannotSave why={state.why} takesFocus={state.pressed} proof={props.proof} ui={ui} />
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
        {/* Below the buttons: above them its words would move them from under a finger on its way. */}
        <SaveStatus state={state} stepId={view.id} ui={ui} words={saving} />
      </form>
    </FormStateProvider>
  );
}
