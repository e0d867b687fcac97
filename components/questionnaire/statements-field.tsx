import { fieldElementId } from "@/lib/form/fields";
import type { StatementView } from "@/lib/questionnaire/statement-views";
import { AskBox } from "./ask-box";
import { useFormState } from "./form-state";

type Props = { readonly name: string; readonly statements: readonly StatementView[] };

/** The short check with its facts: first whether the answer fits the sources; why is folded beneath. */
export function StatementsField({ name, statements }: Props) {
  const { ui } = useFormState();
  return (
    <div id={fieldElementId(name)} tabIndex={-1}>
      {statements.map(({ id, title, said, fits, why, fact, sources, question }) => (
        <section key={id} className="grid-row" aria-labelledby={`${name}-${id}-title`}>
          <h2 id={`${name}-${id}-title`}>{title}</h2>
          <p>
            {said} <strong>{fits}</strong>
          </p>
          <details className="grid-why">
            <summary>
              {why}
              <span className="visually-hidden">: {title}</span>
            </summary>
            <p>{fact}</p>
            <p className="sources">
              {ui.sourcesLabel} {sources.join("; ")}
            </p>
          </details>
          {question !== undefined && (
            <AskBox name={name} value={id} title={title} question={question} />
          )}
        </section>
      ))}
    </div>
  );
}
