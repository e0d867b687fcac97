import { fill } from "@/lib/words/fill";
import { escaped, type PageFrame, paragraphsHtml, wholePage } from "./problem-page";

/** What the page says around a link. */
export type LinkPageWords = {
  readonly title: string;
  readonly text: readonly string[];
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly codeTitle: string;
  /** {site}: where the code is typed. */
  readonly codeText: string;
  /** How a letter is said on the phone: "K" as "Kilo". */
  readonly spoken: { readonly [letter: string]: string };
  readonly back: string;
};

/** The nonce that scripts of this answer need, out of the policy that `proxy.ts` gave the request. */
const nonceOf = (headers: Headers): string =>
  /'nonce-([A-Za-z0-9+/=]+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "";

/** Shows the button, which without a script could do nothing. */
const script = `const field=document.getElementById("link");
const button=document.getElementById("copy");
const said=document.getElementById("said");
button.hidden=false;
button.addEventListener("click",async()=>{
try{await navigator.clipboard.writeText(field.value)}catch{field.select();document.execCommand("copy")}
said.textContent=button.dataset.copied;
});`;

/** A code as it is read out: each sign by its word. */
const spelled = (code: string, spoken: LinkPageWords["spoken"]): string =>
  code
    .split("-")
    .map((group) => [...group].map((sign) => spoken[sign] ?? sign).join(" "))
    .join(", ");

export type ShownLink = {
  readonly link: string;
  /** The short code, in groups, and the address of the page where it is typed. */
  readonly code: string;
  readonly site: string;
  readonly back: string;
  /** Those of the request. */
  readonly headers: Headers;
};

/**
 * A page that shows a link this once, to be copied, with the code that opens the same, to be read out. It
 * is the answer to a post and nothing keeps it, so neither stands in an address or a history.
 */
export function linkHtml(frame: PageFrame, words: LinkPageWords, shown: ShownLink): string {
  const { link, code, site, back, headers } = shown;
  const body = `${paragraphsHtml(words.text)}
<p><label for="link">${escaped(words.label)}</label>
<input id="link" readonly value="${escaped(link)}" autocomplete="off" spellcheck="false" style="box-sizing:border-box;width:100%;min-height:2.75rem;font:inherit;padding:.5rem"></p>
<p><button id="copy" type="button" hidden data-copied="${escaped(words.copied)}" style="min-height:3rem;padding:.6rem 1.2rem;border:2px solid;border-radius:.5rem;font:inherit;font-weight:700;text-decoration:none">${escaped(words.copy)}</button>
<span id="said" role="status"></span></p>
<h2>${escaped(words.codeTitle)}</h2>
<p>${escaped(fill(words.codeText, { site }))}</p>
<p style="font-size:2rem;font-weight:700;letter-spacing:.05em;margin:0">${escaped(code)}</p>
<p>${escaped(spelled(code, words.spoken))}</p>
<p><a href="${escaped(back)}">${escaped(words.back)}</a></p>
<script nonce="${nonceOf(headers)}">${script}</script>`;
  return wholePage(frame, words.title, body);
}
