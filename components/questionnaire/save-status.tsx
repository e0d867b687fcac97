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

/** What is said aloud: that all is saved, or that something is not. That a save is on its way is only seen. */
const said = ({ state, ui }: Props): string => {
  if (state.kind === "saved") return ui.saved;
  return state.kind === "not-yet" ? ui.saveFailed : "";
};

/** Whether what is typed is saved, beside the buttons: nothing is called saved before it is. */
export function SaveStatus(props: Props) {
  const { state, stepId, ui, words } = props;
  const kept = state.kind === "saved" && state.clashes;
  return (
    <>
      <p className="status" aria-hidden={state.kind !== "saving"}>
        {state.kind === "saving" ? ui.saving : ""}
      </p>
      <p className={state.kind === "not-yet" ? "field-error" : "status"} role="status">
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
