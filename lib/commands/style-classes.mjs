// What a stylesheet is about, so that only pages which have that get it.

/** @param {string} css @returns {readonly string[]} its selectors, cut at their commas */
const selectorsOf = (css) => css.replace(/{[^{}]*}/g, "{").split(/[{},]/);

/** @param {string} selector @returns {readonly string[]} */
const classesOf = (selector) =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name);

/** @param {string} css @returns {ReadonlySet<string>} every class that its selectors name */
export const classesIn = (css) => new Set(selectorsOf(css).flatMap(classesOf));

/**
 * The first class of each selector, but for those that may stand in any page: where none of them stands,
 * no rule of the stylesheet says anything.
 * @param {string} css
 * @param {ReadonlySet<string>} anywhere
 * @returns {readonly string[]}
 */
export const aboutClasses = (css, anywhere) => [
  ...new Set(
    selectorsOf(css).flatMap((selector) =>
      classesOf(selector)
        .filter((name) => !anywhere.has(name))
        .slice(0, 1),
    ),
  ),
];
