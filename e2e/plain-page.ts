import { load } from "cheerio";

/** Enough to be read and pressed on a phone, and no more. */
const sheet = `
:root { color-scheme: light dark; font: 1.1rem/1.5 sans-serif }
main { max-width: 40rem; margin: auto }
fieldset, .field { margin: 0 0 1.5rem; border: 0; padding: 0 }
legend, h2 { font-weight: bold }
label { display: inline-block; padding: 0.6rem }
input, button { font: inherit; min-height: 2.4rem; min-width: 1.5rem }
button { padding: 0.4rem 1rem }
svg { max-width: 100% }
.visually-hidden, .first-submit { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
`;

/** The classes of words and buttons that are there but not seen, which these are here too. */
const unseen = ["visually-hidden", "first-submit"];

/** Where a page of the plain site posts to. */
export const plainSave = (path: string): string => `${path}/save`;

/**
 * The same page without any script: the questions, options and words of the product's own, as plain
 * HTML with a small stylesheet. It is the floor that the product's pages are measured against.
 */
export function plainPage(html: string, path: string): string {
  const page = load(html);
  const main = page("main");
  main.find("script, style, link, template").remove();
  for (const node of main.find("*").add(main).toArray()) {
    for (const name of Object.keys("attribs" in node ? node.attribs : {})) {
      if (/^(?:style|nonce|data-.*)$/.test(name)) page(node).removeAttr(name);
    }
    const kept = unseen.filter((name) => page(node).hasClass(name));
    page(node).removeAttr("class");
    if (kept.length > 0) page(node).attr("class", kept.join(" "));
  }
  main.find("form").attr("action", plainSave(path));
  const body = page.html(main).replaceAll(/<!--.*?-->/gs, "");
  const language = page("html").attr("lang") ?? "en";
  const title = load("<title></title>")("title").text(page("title").text()).prop("outerHTML");
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title}<style>${sheet}</style></head><body>${body}</body></html>`;
}
