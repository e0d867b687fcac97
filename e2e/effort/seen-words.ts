import { type CheerioAPI, load } from "cheerio";

/** What is on a page and is not seen, by its stylesheet or by its kind. */
const unseen = [
  "script, style, template, noscript, [hidden], .visually-hidden, .limit, .skip, .first-submit",
  // With a script, what may not apply goes away, and what does stands there without a head.
  ".if-it-applies > summary, .if-it-applies:not([open])",
  ".card[open] .card-line",
  "details:not([open]) > :not(summary)",
].join(", ");

/** The list that says the same as the drawing, which is what a finger taps. */
const besideDrawing = ".regions-list details";

const filled = [
  "input:checked",
  'input[type="text"][value]:not([value=""])',
  "textarea:not(:empty)",
].join(", ");

/** Elements that do not end a word. */
const withinWords = new Set(["a", "abbr", "b", "bdi", "em", "i", "strong", "sub", "sup"]);

type Nodes = ReturnType<ReturnType<CheerioAPI>["contents"]>;

/** A page of the form as it was served, with the person's answers on it. */
export class ServedPage {
  readonly $: CheerioAPI;
  /** How many folds the person opened, because an answer is in them. */
  readonly opened: number;

  constructor(html: string) {
    this.$ = load(html);
    const $ = this.$;
    const folds = $("details:not([open])").filter(
      (_, fold) => $(fold).find(filled).length > 0 && !$(fold).is(besideDrawing),
    );
    this.opened = folds.length;
    folds.attr("open", "");
    $(".clear")
      .filter((_, button) => $(button).parent().find("input:checked").length === 0)
      .remove();
    $(".chip")
      .filter((_, chip) => $(`input[value="${$(chip).attr("data-place")}"]:checked`).length === 0)
      .remove();
    $(unseen).remove();
  }

  /** How many words are seen in what a selector finds. */
  words(selector: string): number {
    return this.wordsIn(this.$(selector).contents());
  }

  wordsIn(nodes: Nodes): number {
    return countWords(this.textOf(nodes));
  }

  private textOf(nodes: Nodes): string {
    const parts = nodes.toArray().map((node) => {
      if (node.type === "text") return node.data;
      // What the person typed is not there to be read.
      if (!("name" in node) || node.name === "textarea") return "";
      const text = this.textOf(this.$(node).contents());
      return withinWords.has(node.name) ? text : ` ${text} `;
    });
    return parts.join("");
  }
}

/** Words as a reader counts them: a sign that stands alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
