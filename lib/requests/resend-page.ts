import { escaped, type PageFrame, paragraphsHtml, wholePage } from "./problem-page";

/** A form that could not be taken, to be sent once more: nothing typed in it is lost. */
export type KeptForm = {
  readonly title: string;
  readonly text: readonly string[];
  /** Where it goes, and what it held. */
  readonly action: string;
  readonly fields: Iterable<readonly [name: string, value: string]>;
  readonly encoding?: "multipart/form-data" | "application/x-www-form-urlencoded";
  /** Its button. */
  readonly press: string;
  /** What of it is shown for a person to read or copy. */
  readonly shown?: { readonly title: string; readonly texts: readonly string[] };
  /** Above the button, as HTML: what must be given besides. */
  readonly asks?: string;
  readonly links: readonly {
    readonly href: string;
    readonly label: string;
    /** In a tab of its own, so that this page stays. */
    readonly apart?: boolean;
  }[];
};

/** A page that says why a form was not taken and holds all its fields, with a button to send it again. */
export function resendHtml(frame: PageFrame, kept: KeptForm): string {
  const { title, text, action, fields, press, asks = "", links } = kept;
  const { encoding = "application/x-www-form-urlencoded" } = kept;
  const hidden = [...fields]
    .map(
      ([name, value]) =>
        // A line's end at the beginning of a value would be dropped, and others made alike.
        `<input type="hidden" name="${escaped(name)}" value="${escaped(value).replace(/[\r\n]/g, (end) => `&#${end.charCodeAt(0)};`)}">`,
    )
    .join("");
  const { shown } = kept;
  const read =
    shown === undefined || shown.texts.length === 0
      ? ""
      : `<h2>${escaped(shown.title)}</h2>${shown.texts.map((text) => `<p style="white-space:pre-wrap;overflow-wrap:anywhere">${escaped(text)}</p>`).join("")}`;
  const linked = links
    .map(
      ({ href, label, apart }) =>
        `<p><a href="${escaped(href)}"${apart ? ' target="_blank" rel="noopener"' : ""}>${escaped(label)}</a></p>`,
    )
    .join("");
  const form = `<form method="post" action="${escaped(action)}" enctype="${encoding}" autocomplete="off">${hidden}${asks}<p><button type="submit">${escaped(press)}</button></p></form>`;
  return wholePage(frame, title, `${paragraphsHtml(text)}${read}${form}${linked}`);
}
