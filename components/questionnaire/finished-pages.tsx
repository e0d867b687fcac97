import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  /** Whether the PDF is of the answers as they are now. */
  readonly isCurrent: boolean;
  readonly words: PageWords;
};

/** What a person who finished finds wherever they come back: the PDF, and the same as a page. */
export function FinishedPages({ isCurrent, words }: Props) {
  const { summary, taskList } = words;
  return (
    <section className="finished-pages">
      <h2>{taskList.finished.title}</h2>
      <p>{isCurrent ? taskList.finished.text : summary.older}</p>
      <p>
        <a className="button primary" href={routes.summaryPdf()}>
          {summary.getPdf}
        </a>
        <a className="button secondary" href={routes.summary}>
          {taskList.finished.show}
        </a>
      </p>
    </section>
  );
}
