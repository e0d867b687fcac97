import { fieldElementId } from "@/lib/form/fields";
import type { Problem } from "@/lib/questionnaire/check-step";

type Props = { readonly heading: string; readonly problems: readonly Problem[] };

/**
 * All that must be fixed, each a link to its field; a script gives it the focus when it appears. Without
 * a problem it is a hidden place for what a script finds.
 */
export function ErrorSummary({ heading, problems }: Props) {
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      id="errors"
      aria-labelledby="errors-heading"
      hidden={problems.length === 0}
    >
      <h2 id="errors-heading">{heading}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${fieldElementId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
