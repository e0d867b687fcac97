import type { Ref } from "react";
import { fieldElementId } from "@/lib/form/fields";
import type { Problem } from "@/lib/questionnaire/check-step";

type Props = {
  readonly heading: string;
  readonly problems: readonly Problem[];
  readonly ref?: Ref<HTMLDivElement>;
};

/** All that must be fixed, each a link to its field; it takes the focus when it appears. */
export function ErrorSummary({ heading, problems, ref }: Props) {
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      ref={ref}
      id="errors"
      aria-labelledby="errors-heading"
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
