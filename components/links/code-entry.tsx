"use client";

import { type FormEvent, useRef, useState } from "react";
import { readCode } from "@/lib/invitations/links/typed-code";
import { inLanguage, routes } from "@/lib/routes";
import type { LinkWords } from "@/lib/words/link-words";
import "./code-entry.css";

type Props = {
  readonly words: LinkWords["code"];
  readonly language: string;
  /** Whether what was sent could be no code. */
  readonly isWrong: boolean;
};

/**
 * Where a code from a letter is typed, folded away until someone has one. A slip is said before the code
 * is sent, so that what was typed stays to be mended; without a script it is said on the page after.
 */
export function CodeEntry({ words, language, isWrong }: Props) {
  const [wrong, setWrong] = useState(isWrong);
  const field = useRef<HTMLInputElement>(null);
  const check = (event: FormEvent) => {
    const bad = readCode(field.current?.value ?? "") === null;
    setWrong(bad);
    if (!bad) return;
    event.preventDefault();
    field.current?.focus();
  };
  return (
    <details className="code-entry" open={isWrong}>
      <summary>{words.title}</summary>
      <form method="post" action={inLanguage(routes.openCode, language)} onSubmit={check}>
        <div className={wrong ? "field has-error" : "field"}>
          <label htmlFor="code">{words.label}</label>
          <p className="hint" id="code-hint">
            {words.hint}
          </p>
          <div role="alert">
            {wrong && (
              <p className="field-error" id="errors">
                {words.wrong}
              </p>
            )}
          </div>
          <input
            ref={field}
            id="code"
            name="code"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={40}
            size={14}
            aria-describedby={wrong ? "code-hint errors" : "code-hint"}
            aria-invalid={wrong || undefined}
          />
        </div>
        <button type="submit" className="secondary">
          {words.open}
        </button>
      </form>
    </details>
  );
}
