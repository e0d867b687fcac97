import type { PageView } from "../saving/page-view";

/** Gives the document the styles of a page's parts that it has not had yet. */
export function putStyles(styles: PageView["styles"]): void {
  const had = [...document.querySelectorAll<HTMLStyleElement>("style[data-part]")];
  for (const { name, css } of styles) {
    if (had.some(({ dataset }) => dataset["part"] === name)) continue;
    const style = document.createElement("style");
    style.dataset["part"] = name;
    style.textContent = css;
    document.head.append(style);
  }
}
