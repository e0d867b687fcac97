import { inLanguage, routes } from "@/lib/routes";
import type { LinkWords } from "@/lib/words/link-words";

type Props = {
  readonly words: LinkWords["code"];
  readonly language: string;
  /** Whether what was sent could be no code. */
  readonly isWrong: boolean;
};

/**
 * Where a code from a letter is typed, folded away until someone has one. `code-check.ts` says a slip
 * before the code is sent; without script it is said on the page after.
 */
export function CodeEntry({ words, language, isWrong }: Props) {
  return (
    <details className="code-entry" open={isWrong}>
      <summary>{words.title}</summary>
      <form
        method="post"
        action={inLanguage(routes.openCode, language)}
        data-code
        data-wrong={words.wrong}
      >
        <div className={isWrong ? "field has-error" : "field"}>
          <label htmlFor="code">{words.label}</label>
          <p className="hint" id="code-hint">
            {words.hint}
          </p>
          <div role="alert">
            {isWrong && (
              <p className="field-error" id="errors">
                {words.wrong}
              </p>
            )}
          </div>
          <input
            id="code"
            name="code"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={40}
            size={14}
            aria-describedby={isWrong ? "code-hint errors" : "code-hint"}
            aria-invalid={isWrong || undefined}
          />
        </div>
        <button type="submit" className="secondary">
          {words.open}
        </button>
      </form>
    </details>
  );
}
