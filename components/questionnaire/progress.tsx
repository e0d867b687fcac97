import { controlNames } from "@/lib/form/fields";
import { languageButton } from "@/lib/questionnaire/language-button";
import type { FormMessages } from "@/lib/words/messages";

type Props = {
  /** Which part this is, and which of its pages. */
  readonly place: string;
  readonly ui: FormMessages["ui"];
  /** Whether the other parts can be opened yet. */
  readonly leadsToList: boolean;
};

/** Where this page stands, in one line, and the way to all parts: it sends the form, so nothing is lost. */
export function Progress({ place, ui, leadsToList }: Props) {
  const form = languageButton.pageForm;
  return (
    <div className="progress">
      <p>{place}</p>
      {leadsToList && (
        <>
          {/* Enter in a text box presses a form's first button in the page: it must not be this one. */}
          <button
            type="submit"
            form={form}
            className="first-submit"
            name={controlNames.go}
            value="next"
            tabIndex={-1}
            aria-hidden
          >
            {ui.next}
          </button>
          <button type="submit" form={form} name={controlNames.go} value="list">
            {ui.allParts}
          </button>
        </>
      )}
    </div>
  );
}
