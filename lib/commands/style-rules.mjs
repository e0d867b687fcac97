// Takes a stylesheet apart, so that a page gets the rules that are about something in it.
import { parse as parseSelector } from "css-what";
import postcss from "postcss";

/**
 * A rule, within which at-rule it stands ("" for none), and what it is about: for each of its selectors
 * what must all stand in a page for it to say anything there: elements (`p`), classes (`.card`), kinds of
 * input (`[type=text]`) and data (`[data-place]`).
 * @typedef {{ at: string, css: string, needs: readonly (readonly string[])[] }} StyleRule
 */

/** @param {import("css-what").AttributeSelector} token @returns {readonly string[]} */
function neededAttribute({ name, action, value }) {
  if (name === "class") return action === "element" ? [`.${value}`] : [];
  if (name === "type") return action === "equals" ? [`[type=${value}]`] : [];
  return name.startsWith("data-") ? [`[${name}]`] : [];
}

/** @param {import("css-what").Selector} token @returns {readonly string[]} */
function neededBy(token) {
  if (token.type === "tag") return [token.name.toLowerCase()];
  if (token.type === "attribute") return neededAttribute(token);
  if (token.type !== "pseudo" || !Array.isArray(token.data) || token.name === "not") return [];
  // Of many that may stand there none is needed.
  const [only = [], ...others] = token.data;
  return others.length > 0 ? [] : only.flatMap(neededBy);
}

/** @param {string} selectors with commas between them @returns {StyleRule["needs"]} */
const needsOf = (selectors) =>
  parseSelector(selectors).map((tokens) => [...new Set(tokens.flatMap(neededBy))]);

/** At-rules that say when the rules in them count. */
const conditions = ["media", "container", "supports"];

/**
 * @param {import("postcss").ChildNode} node
 * @param {string} at
 * @returns {readonly StyleRule[]}
 */
function rulesOf(node, at) {
  if (node.type === "rule") return [{ at, css: String(node), needs: needsOf(node.selector) }];
  const isCondition = node.type === "atrule" && conditions.includes(node.name);
  if (!isCondition || at !== "")
    throw new Error(`A page cannot be given a part of this: ${String(node).slice(0, 60)}`);
  return (node.nodes ?? []).flatMap((inner) => rulesOf(inner, `@${node.name} ${node.params}`));
}

/**
 * @param {string} css a stylesheet that was made small
 * @returns {readonly StyleRule[]} its rules in their order
 */
export const styleRules = (css) => postcss.parse(css).nodes.flatMap((node) => rulesOf(node, ""));
