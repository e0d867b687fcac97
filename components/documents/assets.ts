/** What the build made for the patients' pages: styles to be put into each, and addresses of files. */
export type Assets = {
  /** The stylesheet of every page, made small, and those of what only some pages show. */
  readonly styles: { readonly all: string; readonly parts: readonly StylePart[] };
  /** The stylesheet that brings the letters, which a page does not wait for. */
  readonly letters: string;
  /** The scripts, each for the pages that name it. */
  readonly scripts: { readonly [name in ScriptName]: string };
  /** Changes with any of them: a page that has others cannot take the content of one with these. */
  readonly mark: string;
};

/** The scripts that there are: each makes its pages better, and none is needed. */
export type ScriptName = "form" | "code";

/** How a part of a page looks: a stylesheet, and the classes that it alone is about. */
export type StylePart = {
  readonly name: string;
  readonly css: string;
  readonly classes: readonly string[];
};
