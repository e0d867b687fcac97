import { controlNames } from "@/lib/form/fields";
import type { CameFrom } from "@/lib/questionnaire/came-from";
import type { Problem } from "@/lib/questionnaire/check-step";
import { languageButton } from "@/lib/questionnaire/language-button";
import type { ShownEntry } from "@/lib/questionnaire/shown-entries";
import { shownItems } from "@/lib/questionnaire/shown-items";
import type { StepView } from "@/lib/questionnaire/step-view";
import type { FormMessages } from "@/lib/words/messages";
import type { PageWords } from "@/lib/words/page-words";
import { CannotSave, type Proof } from "./cannot-save";
import { EndsSoon } from "./ends-soon";
import { ErrorSummary } from "./error-summary";
import { FirstQuestionsProvider } from "./first-questions";
import { FormStateProvider } from "./form-state";
import { ItemBoxes } from "./item-boxes";
import { SaveStatus } from "./save-status";
import { ScriptData } from "./script-data";
import { stepData } from "./step-data";

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
    Pick<PageWords["cannotSave"], "endsSoon" | "away" | "tryAgain">;
  readonly children?: React.ReactNode;
  readonly drawing: React.ReactNode;
};

/**
 * A step's form. It is plain HTML that posts by itself; once the page's script runs, react-hook-form
 * checks it with the server's own rules, errors show in place and it is saved without losing the page.
 */
export function StepForm(props: StepFormProps) {
  const { view, action, from, problems, messages, entries, buttons, children, saving } = props;
  const { ui } = messages;
  return (
    <FormStateProvider
      value={{
        ui,
        drawing: props.drawing,
        problemOf: (field) => problems.findLast((one) => one.field === field)?.message,
        raw: (field) => view.raw[field] ?? [],
        opened: props.opened,
      }}
    >
      <ErrorSummary heading={messages.errors.heading} problems={problems} />
      <form
        id={languageButton.pageForm}
        method="post"
        action={action}
        autoComplete="off"
        noValidate
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
          <ItemBoxes
            asked={view.asked}
            shown={new Set(shownItems(view.asked, view.raw))}
            entries={entries}
            entryId={props.entryId}
          />
        </FirstQuestionsProvider>
        {children}
        {props.ends && <EndsSoon {...props.ends} words={saving.endsSoon} />}
        <CannotSave proof={props.proof} ui={ui} />
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
        <SaveStatus stepId={view.id} words={saving} />
      </form>
      <ScriptData kind="step" data={stepData(view, messages, props.today)} />
    </FormStateProvider>
  );
}
