import { languageButton } from "@/lib/questionnaire/language-button";
import { routes } from "@/lib/routes";

/** A language a page can be read in, under its own name. */
export type PageLanguage = { readonly code: string; readonly name: string };

/**
 * The page to come back to; or, on a page with a form of its own, what that form's first button says:
 * the form is then sent with the choice, so that nothing typed is lost; or the address of the same page.
 */
export type LanguageWay =
  | { readonly back: string }
  | { readonly next: string }
  | { readonly addressIn: (language: string) => string };

type Props = {
  readonly label: string;
  readonly languages: readonly PageLanguage[];
  readonly current: string;
  readonly at: LanguageWay;
};

/** The languages of a page, each in its own name; one tap changes to it. */
export function LanguageSwitch({ label, languages, current, at }: Props) {
  if (languages.length < 2) return null;
  const nameOf = ({ code, name }: PageLanguage, other: React.ReactNode) =>
    code === current ? (
      <span key={code} lang={code} aria-current="true">
        {name}
      </span>
    ) : (
      other
    );
  if ("addressIn" in at) {
    return (
      <nav className="language-switch" aria-label={label}>
        {languages.map((one) =>
          nameOf(
            one,
            <a key={one.code} href={at.addressIn(one.code)} lang={one.code}>
              {one.name}
            </a>,
          ),
        )}
      </nav>
    );
  }
  const form = "next" in at ? languageButton.pageForm : undefined;
  const names = languages.map((one) =>
    nameOf(
      one,
      <button
        key={one.code}
        type="submit"
        form={form}
        name={languageButton.name}
        value={languageButton.value(one.code)}
        lang={one.code}
      >
        {one.name}
      </button>,
    ),
  );
  if ("back" in at) {
    return (
      <form method="post" action={routes.language} className="language-switch" aria-label={label}>
        <input type="hidden" name={languageButton.back} value={at.back} />
        {names}
      </form>
    );
  }
  return (
    <fieldset className="language-switch" aria-label={label}>
      {/* Enter in a text box presses a form's first button in the page: it must not be a language. */}
      <button
        type="submit"
        form={form}
        className="first-submit"
        name={languageButton.name}
        value="next"
        tabIndex={-1}
        aria-hidden
      >
        {at.next}
      </button>
      {names}
    </fieldset>
  );
}
