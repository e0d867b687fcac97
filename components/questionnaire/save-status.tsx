import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  readonly stepId: string;
  readonly words: Pick<PageWords["twoAnswers"], "notice" | "choose"> &
    Pick<PageWords["cannotSave"], "away" | "tryAgain">;
};

/**
 * Where a script says whether what is typed is saved, below the buttons: what is seen, what is also said
 * aloud, that two pages changed one answer, and that a page gone back to cannot be had.
 */
export function SaveStatus({ stepId, words }: Props) {
  return (
    <>
      <p className="status" data-save="seen" />
      <p className="visually-hidden" role="status" data-save="said" />
      <template data-save="clash">
        <p className="notice" role="alert">
          {words.notice} <a href={routes.step(stepId)}>{words.choose}</a>
        </p>
      </template>
      <template data-save="away">
        <div className="notice away" role="alert">
          <p>{words.away}</p>
          <button type="button" className="secondary">
            {words.tryAgain}
          </button>
        </div>
      </template>
    </>
  );
}
