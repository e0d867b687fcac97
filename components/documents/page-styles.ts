import type { Assets, StylePart } from "./assets";

function classesOf(html: string): ReadonlySet<string> {
  const lists = html.matchAll(/ class="([^"]+)"/g);
  return new Set([...lists].flatMap(([, names = ""]) => names.split(" ")));
}

/** The stylesheets of the parts that stand in some HTML, in their order. */
export function partsIn(html: string, { styles }: Pick<Assets, "styles">): readonly StylePart[] {
  const used = classesOf(html);
  return styles.parts.filter(({ classes }) => classes.some((name) => used.has(name)));
}

/** A document with its styles, so that it is painted whole at once and nothing else is asked for. */
export function withStyles(html: string, assets: Pick<Assets, "styles">): string {
  const parts = partsIn(html, assets).map(
    ({ name, css }) => `<style data-part="${name}">${css}</style>`,
  );
  return html.replace(
    "</head>",
    () => `<style>${assets.styles.all}</style>${parts.join("")}</head>`,
  );
}
