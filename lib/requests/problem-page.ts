import { defaultLanguage } from "@/content";

/** What a page says that a handler answers with when it cannot do what was asked. */
export type ProblemPage = {
  readonly title: string;
  readonly text: readonly string[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page as HTML that needs nothing else from the server. */
export function problemHtml(product: string, { title, text, links }: ProblemPage): string {
  const paragraphs = text.map((one) => `<p>${escaped(one)}</p>`).join("");
  const linked = links
    .map(({ href, label }) => `<p><a href="${escaped(href)}">${escaped(label)}</a></p>`)
    .join("");
  return `<!doctype html><html lang="${defaultLanguage}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - ${escaped(product)}</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 1rem}a{display:inline-block;padding:.6rem 0}</style>
</head><body><main><h1>${escaped(title)}</h1>${paragraphs}${linked}</main></body></html>`;
}
