import type { Editions } from "@/lib/edition/editions";
import { languageButton } from "@/lib/questionnaire/language-button";
import { routes } from "@/lib/routes";
import { escaped } from "./problem-page";

/** The buttons that change the language, as HTML for a page that a handler answers with. */
export function languageHtml(editions: Editions, current: string, back: string): string {
  const { languages, languageName, contentFor } = editions;
  if (languages.length < 2) return "";
  const { name, value } = languageButton;
  const buttons = languages.map((code) =>
    code === current
      ? `<span lang="${code}" aria-current="true">${escaped(languageName(code))}</span>`
      : `<button type="submit" name="${name}" value="${value(code)}" lang="${code}">${escaped(languageName(code))}</button>`,
  );
  const label = escaped(contentFor(current).messages.ui.language);
  return `<header><form method="post" action="${routes.language}" aria-label="${label}">
<input type="hidden" name="${languageButton.back}" value="${escaped(back)}">
${buttons.join("\n")}</form></header>`;
}
