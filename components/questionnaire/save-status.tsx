import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  readonly stepId: string;
  readonly words: Pick<PageWords["twoAnswers"], "notice" | "choose">;
};

/**
 * Where a script says whether what is typed is saved, below the buttons: what is seen, what is also said
 * aloud, and that two pages changed one answer.
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
    </>
  );
}
