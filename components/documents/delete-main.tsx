import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import { routes } from "@/lib/routes";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  readonly words: Pick<PageWords, "deletePage" | "deleted">;
  /** Whether there is anything to delete. */
  readonly hasAnswers: boolean;
};

/** Asks before the answers of this browser are deleted. */
export function DeleteMain({ words: { deletePage, deleted }, hasAnswers }: Props) {
  return (
    <>
      <h1>{deletePage.title}</h1>
      {hasAnswers ? (
        <>
          <Paragraphs text={deletePage.text} />
          <PostButton action={routes.deleteNow} label={deletePage.confirm} className="danger" />
          <p>
            <a href={routes.questionnaire}>{deletePage.keep}</a>
          </p>
        </>
      ) : (
        <p>{deleted.nothing}</p>
      )}
    </>
  );
}

type DeletedProps = {
  readonly title: string;
  readonly text: string;
  readonly link: { readonly href: string; readonly label: string };
};

/** What came of deleting. */
export function DeletedMain({ title, text, link }: DeletedProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={link.href}>{link.label}</a>
      </p>
    </>
  );
}
