import { ErrorSummary } from "@/components/questionnaire/error-summary";
import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import { inLanguage, routes } from "@/lib/routes";
import { type Country, exampleDate } from "@/lib/settings/countries";
import { fill } from "@/lib/words/fill";
import { BirthDateBoxes, firstBox } from "./birth-date-boxes";
import { LeaveAddress } from "./leave-address";

type Props = {
  readonly content: Pick<Content, "language" | "linkWords" | "messages">;
  readonly order: Country["dateOrder"];
  /** What names the link: its token, or a sealed handle of one that was tried before. */
  readonly link: { readonly name: "token" | "handle"; readonly value: string };
  readonly problem?: string | undefined;
  /** Whether the page's address holds the token. */
  readonly leaves: boolean;
};

/**
 * The page of a link before the date of birth is given: the same for every link, good or not. The
 * boxes are empty when it is shown again: whoever looks at the screen next may not be the person.
 */
export function LinkLanding({ content, order, link, problem, leaves }: Props) {
  const { landing } = content.linkWords;
  const problems =
    problem === undefined ? [] : [{ item: "birth", field: firstBox(order), message: problem }];
  return (
    <>
      {leaves && <LeaveAddress />}
      {problems.length > 0 && (
        <ErrorSummary heading={content.messages.errors.heading} problems={problems} />
      )}
      <h1>{landing.title}</h1>
      {problem === landing.wrong && <Paragraphs text={landing.whatToDo} className="notice" />}
      <Paragraphs text={landing.text} />
      <form method="post" action={inLanguage(routes.openLink, content.language)}>
        <input type="hidden" name={link.name} value={link.value} />
        <BirthDateBoxes
          order={order}
          label={landing.label}
          hint={fill(landing.hint, { example: exampleDate[order] })}
          problem={problem}
          ui={content.messages.ui}
        />
        <div className="buttons">
          <button type="submit" className="primary">
            {landing.open}
          </button>
        </div>
      </form>
      <p>{landing.help}</p>
    </>
  );
}
