/** What the build made for the patients' pages: styles to be put into each, and addresses of files. */
export type Assets = {
  readonly styles: {
    /** How everything looks that can stand in a page. */
    readonly file: string;
    /** The same, rule by rule. */
    readonly rules: readonly StyleRule[];
  };
  /** The stylesheet that brings the letters, which a page does not wait for. */
  readonly letters: string;
  /** The scripts, each for the pages that name it. */
  readonly scripts: { readonly [name in ScriptName]: string };
  /** Changes with any of them: a page that has others cannot take the content of one with these. */
  readonly mark: string;
};

/** The scripts that there are: each makes its pages better, and none is needed. */
export type ScriptName = "form" | "code";

/** A rule of a stylesheet, and the pages that it says something about. */
export type StyleRule = {
  /** The at-rule that it stands in; "" where it stands in none. */
  readonly at: string;
  readonly css: string;
  /** For each of its selectors what a page must have: `p`, `.card`, `[type=text]`, `[data-place]`. */
  readonly needs: readonly (readonly string[])[];
};
