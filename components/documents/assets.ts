/** What the build made for the patients' pages: styles to be put into each, and addresses of files. */
export type Assets = {
  /** Stylesheets, made small. */
  readonly styles: { readonly [name in StyleName]: string };
  /** The scripts, each for the pages that name it. */
  readonly scripts: { readonly [name in ScriptName]: string };
  /** Changes with any of them: a page that has others cannot take the content of one with these. */
  readonly mark: string;
};

/** The scripts that there are: each makes its pages better, and none is needed. */
export type ScriptName = "form" | "code";

/** The stylesheets that there are: every page has the first, and some have one more. */
export type StyleName = "patient" | "summary";
