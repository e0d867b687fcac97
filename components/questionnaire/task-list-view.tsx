import type { Part } from "@/lib/questionnaire/task-list";
import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  readonly words: PageWords["taskList"];
  readonly parts: readonly Part[];
  readonly names: { readonly [section: string]: string };
};

/** The parts of the form in order, each with how far it is; any of them opens. */
export function TaskListView({ words, parts, names }: Props) {
  return (
    <ol className="task-list">
      {parts.map(({ id, state, opens }) => (
        <li key={id}>
          <a href={routes.step(opens)}>{names[id] ?? id}</a>
          <span className={`task-state ${state}`}>{words.states[state]}</span>
        </li>
      ))}
    </ol>
  );
}
