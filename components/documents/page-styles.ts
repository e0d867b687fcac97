import { wrongCode } from "@/components/links/wrong-code";
import type { Assets, ScriptName, StyleRule } from "./assets";

/** What nobody sees until a script shows it, and then with styles that it brought. */
const unseen = / hidden=""/;
const templates = /<template.*?<\/template>/gs;
/** Opening tags, each with its attributes as they stand. */
const tags = /<([a-z]\w*)([^<>]*)/gi;
/** Of attributes those that rules ask for. */
const attributes = / (?:class="([^"]*)"|type="([^"]*)"|(data-[\w-]+)=)/g;

/** What rules may ask for that stands in some HTML, named as they name it. */
function standingIn(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const [, element = "", given = ""] of html.replace(templates, "").matchAll(tags)) {
    found.add(element.toLowerCase());
    if (!unseen.test(given)) seen.add(given);
  }
  for (const [, list, type, data] of [...seen].join("").matchAll(attributes)) {
    for (const name of list?.split(" ") ?? []) found.add(`.${name}`);
    if (type !== undefined) found.add(`[type=${type}]`);
    if (data !== undefined) found.add(`[${data}]`);
  }
  return found;
}

/**
 * The rules that say something about some HTML, as one stylesheet in their order.
 * @param classes what may come to stand in it besides
 */
export function stylesFor(
  html: string,
  rules: readonly StyleRule[],
  classes: readonly string[] = [],
): string {
  const standing = new Set([...standingIn(html), ...classes.map((name) => `.${name}`)]);
  let css = "";
  let within = "";
  for (const rule of rules) {
    if (!rule.needs.some((needed) => needed.every((one) => standing.has(one)))) continue;
    if (rule.at !== within) {
      if (within !== "") css += "}";
      if (rule.at !== "") css += `${rule.at}{`;
      within = rule.at;
    }
    css += rule.css;
  }
  return within === "" ? css : `${css}}`;
}

/** The classes that a page's own script gives what it puts in; the form's brings all styles itself. */
const added: { readonly [name in ScriptName]: readonly string[] } = {
  form: [],
  code: Object.values(wrongCode),
};

/**
 * A document with its styles, so that it is painted whole at once and nothing else is asked for.
 * @param script the script that it has
 */
export function withStyles(
  html: string,
  { styles }: Pick<Assets, "styles">,
  script: ScriptName | undefined,
): string {
  const css = stylesFor(html, styles.rules, script === undefined ? [] : added[script]);
  return html.replace("</head>", () => `<style>${css}</style></head>`);
}
