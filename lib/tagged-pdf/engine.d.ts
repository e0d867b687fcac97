/**
 * What tagging uses of the renderer's engine, whose own types are loose or missing. Some of it is
 * not promised to stay: `engine.test.ts` fails when it moves.
 */
declare module "@react-pdf/layout" {
  import type { Font } from "@react-pdf/renderer";
  import type { StructureOwner } from "./structure";
  import type { Tag } from "./tag";

  export type Bookmark = {
    readonly title: string;
    readonly ref: number;
    readonly parent?: number;
    readonly top?: number;
    readonly left?: number;
    readonly zoom?: number;
    readonly fit?: boolean;
    readonly expanded?: boolean;
  };

  export type Props = {
    readonly tag?: Tag;
    readonly fixed?: boolean;
    readonly bookmark?: Bookmark | null;
    readonly id?: string;
    /** Set by us before the layout, which keeps it on every piece of a split node. */
    owner?: StructureOwner;
  };

  export type Run = {
    readonly xAdvance?: number;
    readonly glyphs?: readonly object[];
    readonly attributes: { readonly link?: string | null };
  };

  export type TextLine = {
    /** As it is drawn: right-to-left words stand in it from their end. */
    readonly string: string;
    readonly box: { readonly x: number; readonly y: number };
    readonly runs: readonly Run[];
    readonly decorationLines?: readonly object[];
  };

  export type Box = {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly borderTopWidth?: number;
    readonly borderRightWidth?: number;
    readonly borderBottomWidth?: number;
    readonly borderLeftWidth?: number;
  };

  export type Style = {
    readonly backgroundColor?: string | undefined;
    readonly overflow?: string;
    readonly transform?: readonly object[];
  };

  /** An element of the document, before its layout and after. */
  export type LayoutNode = {
    readonly type: string;
    readonly props?: Props;
    readonly style?: Style;
    /** The place in the parent, in points; only after the layout. */
    readonly box?: Box;
    readonly children?: readonly LayoutNode[];
    readonly lines?: readonly TextLine[];
    /** The words of a piece of text, as they were given. */
    readonly value?: string;
  };

  export default function layout(root: LayoutNode, fonts: typeof Font): Promise<LayoutNode>;
}

declare module "@react-pdf/render" {
  import type { LayoutNode } from "@react-pdf/layout";
  import type PDFDocument from "pdfkit";

  /** Draws the children, adds their bookmarks and ends the document. */
  export default function render(
    document: PDFDocument,
    drawn: { readonly children: readonly LayoutNode[] },
  ): PDFDocument;
}

declare module "pdfkit" {
  import { Readable } from "node:stream";

  type Data = { [key: string]: unknown };

  export type Reference = { readonly data: Data; end(): void };

  export type Outline = {
    addItem(title: string, options?: Data): Outline;
  };

  type NumberTree = { get(key: number): unknown[]; add(key: number, value: unknown): void };

  export default class PDFDocument extends Readable {
    constructor(options: Data);
    outline: Outline;
    readonly page: { readonly dictionary: Reference; readonly annotations: readonly Reference[] };
    ref(data: Data): Reference;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    markContent(tag: string, options: Data): this;
    markStructureContent(tag: string): {
      readonly refs: readonly { readonly pageRef: Reference; readonly mcid: number }[];
    };
    endMarkedContent(): this;
    getStructTreeRoot(): Reference;
    getStructParentTree(): NumberTree;
    createStructParentTreeNextKey(): number;
    annotate(x: number, y: number, width: number, height: number, options: Data): this;
    link(x: number, y: number, width: number, height: number, url: string, options?: Data): this;
    endMetadata(): void;
    end(): void;
    /** The typefaces drawn with; `unicode` is what each glyph of an embedded one stands for. */
    readonly _fontFamilies: {
      readonly [name: string]: { unicode?: readonly (readonly number[])[] };
    };
    /** A rectangle of the place drawn at now, as left, foot, right and head of the page. */
    _convertRect(x: number, y: number, width: number, height: number): number[];
  }
}
