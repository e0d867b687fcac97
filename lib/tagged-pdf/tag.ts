/** How far a header cell speaks: down its column, along its row, or both. */
type Scope = "Column" | "Row" | "Both";

/** Roles with a rule of their own: a figure needs its words, a header cell its scope. */
type PlainRole =
  | "Part"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "P"
  | "Span"
  | "Note"
  | "Link"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TD"
  | "Caption"
  | "Artifact";

/** The structure types of PDF 1.7 (ISO 32000-1, 14.8.4) in use here. `Document` is implied. */
export type Role = PlainRole | "Figure" | "TH";

type Options = {
  /** The language of everything inside, where it is not the document's (BCP 47). */
  readonly lang?: string;
  /** Words read in place of what is drawn. */
  readonly actualText?: string;
  /** Cells of the table only: how many columns it spans. */
  readonly colSpan?: number;
};

/** What a part of a page is, for those who do not see the page. */
export type Tag = Options & {
  readonly role: Role;
  readonly alt?: string;
  readonly scope?: Scope;
};

/** Props to spread on an element of the renderer, which itself does not read them. */
export type Tagged = { readonly tag: Tag };

/**
 * Says what a part of a page is: `<Text {...tag("H3")}>`, `<View {...tag("Table")}>`,
 * `<View {...tag("TH", { scope: "Column" })}>`, `<View {...tag("Figure", { alt })}>`. The rules:
 *
 * - The structure follows the order of the elements, whatever their place on the page. An element
 *   split over pages stays one.
 * - A `View` or `Page` without a role adds nothing: what is inside belongs to what is around.
 * - A `Text` without a role is a paragraph (P); inside a heading, P, Lbl, Link, Span or Caption it
 *   is simply its words, and so it is alone in a TD, TH or LBody. A `Text` inside a `Text` is part of it.
 * - Everything inside a Figure is read as its `alt` alone, except a Caption.
 * - Artifacts, never read: borders, backgrounds, whatever is `fixed` or inside an Artifact, and a
 *   drawing (`Svg`) outside a Figure. A sign that says something has its words beside it.
 * - L holds LI, LI holds Lbl and LBody; Table holds TR (or THead and TBody, which hold TR), TR
 *   holds TH and TD. Only the roles of lists and tables go straight inside them. LI, or TR, one
 *   after another with no L or Table around them are put in one.
 * - One H1 in a document; a heading is never more than one level below the one before.
 */
export function tag(role: "Figure", options: Options & { readonly alt: string }): Tagged;
export function tag(role: "TH", options: Options & { readonly scope: Scope }): Tagged;
export function tag(role: PlainRole, options?: Options): Tagged;
export function tag(role: Role, options: Omit<Tag, "role"> = {}): Tagged {
  return { tag: { role, ...options } };
}
