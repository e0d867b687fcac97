import { wrongCode } from "@/components/links/wrong-code";
import type { Assets, ScriptName, StyleRule } from "./assets";

const templates = /<template.*?<\/template>/gs;
const hidden = ' hidden=""';

/** HTML without what nobody sees until a script shows it, and then with styles that it brought. */
function seenIn(html: string): string {
  let seen = "";
  let from = 0;
  for (let at = html.indexOf(hidden); at !== -1; at = html.indexOf(hidden, from)) {
    // Of an element that is hidden the name alone is left.
    seen += html.slice(from, html.indexOf(" ", html.lastIndexOf("<", at)));
    from = html.indexOf(">", at);
  }
  return (seen + html.slice(from)).replace(templates, "");
}

/** Elements, and those attributes that rules ask for: in one look, as a page is searched whole for each. */
const named = /<([a-z]\w*)| (?:class="([^"]*)"|type="([^"]*)"|(data-[\w-]+)=)/g;

/** What rules may ask for that stands in some HTML, named as they name it. */
function standingIn(html: string): Set<string> {
  const found = new Set<string>();
  const lists = new Set<string>();
  for (const [, element, list, type, data] of seenIn(html).matchAll(named)) {
    if (element !== undefined) found.add(element);
    else if (list !== undefined) lists.add(list);
    else found.add(type === undefined ? `[${data}]` : `[type=${type}]`);
  }
  for (const list of lists) for (const name of list.split(" ")) found.add(`.${name}`);
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
  const standing = standingIn(html);
  for (const name of classes) standing.add(`.${name}`);
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
