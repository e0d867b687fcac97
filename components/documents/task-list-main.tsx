import { FinishedPages } from "@/components/questionnaire/finished-pages";
import { TaskListView } from "@/components/questionnaire/task-list-view";
import { EndHere } from "@/components/ui/end-here";
import { query, routes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import type { EndWords } from "@/lib/words/link-words";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  readonly words: PageWords;
  readonly forWhom: string | null;
  /** Set where the form was finished: whether the PDF is of the answers as they are now. */
  readonly finished: { readonly isCurrent: boolean } | null;
  /** The step the short way opens at, where there is one. */
  readonly short: {
    readonly opens: string;
    readonly pages: number;
    readonly isBegun: boolean;
  } | null;
  /** Where to go on, and the part of the form it is in. */
  readonly next: { readonly step: string; readonly part: string };
  readonly list: Omit<React.ComponentProps<typeof TaskListView>, "words">;
  readonly end: EndWords | null;
};

/** All parts of the form: what is done, where to go on, the short way. */
export function TaskListMain({ words, forWhom, finished, short, next, list, end }: Props) {
  const { taskList } = words;
  return (
    <>
      <h1>{taskList.title}</h1>
      {forWhom !== null && (
        <p className="for-whom" dir="auto">
          {forWhom}
        </p>
      )}
      {finished && <FinishedPages isCurrent={finished.isCurrent} words={words} />}
      {short && (
        <section className="short-way">
          <h2>{taskList.short.title}</h2>
          <p>{fill(taskList.short.text, { pages: short.pages })}</p>
          <p>
            <a
              className="button secondary"
              href={`${routes.step(short.opens)}${query({ from: "short" })}`}
            >
              {short.isBegun ? taskList.short.goOn : taskList.short.start}
            </a>
          </p>
        </section>
      )}
      <h2>{taskList.whole}</h2>
      <p>{taskList.text}</p>
      <p>
        <a className="button primary go-on" href={routes.step(next.step)}>
          {fill(taskList.goOn, { part: next.part })}
        </a>
      </p>
      <TaskListView words={taskList} {...list} />
      {end && <EndHere words={end} />}
    </>
  );
}
