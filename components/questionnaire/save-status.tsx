import { routes } from "@/lib/routes";
import type { FormMessages } from "@/lib/words/messages";
import type { PageWords } from "@/lib/words/page-words";
import type { SaveState } from "./saving/saver";

type Props = {
  readonly state: SaveState;
  readonly stepId: string;
  readonly ui: FormMessages["ui"];
  readonly words: Pick<PageWords["twoAnswers"], "notice" | "choose">;
};

/** What is seen: nothing is called saved before it is. */
const seen = ({ state, ui }: Props): string => {
  if (state.kind === "saving") return ui.saving;
  if (state.kind === "saved") return ui.saved;
  return state.kind === "not-yet" ? ui.saveFailed : "";
};

/** What is also said aloud: that it does not work, and that it does again; no word in each pause of typing. */
const said = ({ state, ui }: Props): string => {
  if (state.kind === "not-yet") return ui.saveFailed;
  return state.kind === "saved" && state.again ? ui.saved : "";
};

/** Whether what is typed is saved, below the buttons, and in sight as long as it is not. */
export function SaveStatus(props: Props) {
  const { state, stepId, words } = props;
  const kept = state.kind === "saved" && state.clashes;
  return (
    <>
      <p className={state.kind === "not-yet" ? "field-error not-saved-yet" : "status"}>
        {seen(props)}
      </p>
      <p className="visually-hidden" role="status">
        {said(props)}
      </p>
      {kept && (
        <p className="notice" role="alert">
          {words.notice} <a href={routes.step(stepId)}>{words.choose}</a>
        </p>
      )}
    </>
  );
}
