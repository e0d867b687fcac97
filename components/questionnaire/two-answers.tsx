import { Paragraphs } from "@/components/ui/prose";
import { controlNames } from "@/lib/form/fields";
import type { ClashSide, ClashView } from "@/lib/summary/build-clashes";
import type { PageWords } from "@/lib/words/page-words";
import { ErrorSummary } from "./error-summary";

type Props = {
  readonly words: PageWords["twoAnswers"];
  readonly clashes: readonly ClashView[];
  readonly action: string;
  /** Hidden fields of its page: what it was made of, and how to come back. */
  readonly hidden: { readonly [name: string]: string | undefined };
  /** Set when a choice was not made. */
  readonly problem: { readonly heading: string; readonly message: string } | undefined;
  readonly choiceName: (part: string) => string;
  readonly keepSaved: string;
};

const idOf = (index: number, side: number) => `keep-${index}-${side}`;

/** What two pages wrote in one answer, for the person to choose from. It needs no script. */
export function TwoAnswers(props: Props) {
  const { words, clashes, action, hidden, problem, choiceName, keepSaved } = props;
  const problems = clashes.map((_, index) => ({
    item: "",
    field: `keep-${index}`,
    message: problem?.message ?? "",
  }));
  return (
    <>
      {problem && <ErrorSummary heading={problem.heading} problems={problems} />}
      <h1>{words.title}</h1>
      <Paragraphs text={words.text} />
      <form method="post" action={action} autoComplete="off">
        {Object.entries(hidden).map(
          ([name, value]) =>
            value !== undefined && <input type="hidden" key={name} name={name} value={value} />,
        )}
        {clashes.map(({ part, label, saved, typed }, index) => (
          <fieldset className="field two-answers" key={part} id={`f-keep-${index}`} tabIndex={-1}>
            <legend>{label}</legend>
            {[{ ...saved, page: keepSaved }, ...typed].map((side, number) => (
              <Side key={side.page} side={side} id={idOf(index, number)} name={choiceName(part)} />
            ))}
          </fieldset>
        ))}
        <div className="buttons">
          <button type="submit" className="primary" name={controlNames.go} value="stay">
            {words.keep}
          </button>
        </div>
      </form>
    </>
  );
}

type SideProps = { readonly side: ClashSide; readonly id: string; readonly name: string };

function Side({ side, id, name }: SideProps) {
  return (
    <div className="option">
      <input type="radio" required id={id} name={name} value={side.page} />
      <label htmlFor={id}>
        {side.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same
          <span className="answer-line" key={index}>
            {line}
          </span>
        ))}
        <span className="detail">{side.where}</span>
      </label>
    </div>
  );
}
