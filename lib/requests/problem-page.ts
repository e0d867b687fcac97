/** What a page says that a handler answers with when it cannot do what was asked. */
export type ProblemPage = {
  readonly title: string;
  readonly text: readonly string[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

/** Text as HTML shows it as it is, in an attribute too. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The colours are those of the pages that the build makes; a page made here has no stylesheet of theirs. */
const style = `:root{color-scheme:light dark}
body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem;background:#fbf8f2;color:#1f2a30}
a,button{display:inline-block;padding:.6rem 0;color:#0d4f55}
button{min-height:2.75rem;min-width:2.75rem;border:0;background:none;font:inherit;text-decoration:underline;cursor:pointer}
@media (prefers-color-scheme:dark){body{background:#14191c;color:#f2efe8}a,button{color:#93d9d6}}`;

/** What stands around such a page. */
export type PageFrame = {
  readonly language: string;
  readonly product: string;
  /** Above the heading, as HTML. */
  readonly top?: string;
};

/** A page as HTML that needs nothing else from the server. `body` is HTML already. */
export function wholePage(frame: PageFrame, title: string, body: string): string {
  const { language, product, top = "" } = frame;
  return `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - ${escaped(product)}</title>
<style>${style}</style>
</head><body>${top}<main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
}

/** Paragraphs of plain text as HTML. */
export const paragraphsHtml = (text: readonly string[]): string =>
  text.map((one) => `<p>${escaped(one)}</p>`).join("");

/** A problem's page as HTML. */
export function problemHtml(frame: PageFrame, { title, text, links }: ProblemPage): string {
  const linked = links
    .map(({ href, label }) => `<p><a href="${escaped(href)}">${escaped(label)}</a></p>`)
    .join("");
  return wholePage(frame, title, `${paragraphsHtml(text)}${linked}`);
}
