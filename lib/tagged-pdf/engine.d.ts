/**
 * What tagging uses of the renderer's engine, whose own types are loose or missing. Some of it is
 * not promised to stay: `engine.test.ts` fails when it moves.
 */
declare module "@react-pdf/layout" {
  import type { Font } from "@react-pdf/renderer";
  import type { Face, Glyph } from "fontkit";
  import type { registeredFaces } from "./layout/faces";
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
    readonly title?: string;
    readonly language?: string;
    readonly fixed?: boolean;
    /** As it is written; the layout numbers it. */
    bookmark?: Bookmark | string | null;
    readonly id?: string;
    readonly size?: string | readonly [number, number];
    readonly orientation?: string;
    readonly break?: boolean;
    readonly hyphenationCallback?: (word: string) => string[];
    /** What makes the words of a text that has a page's number in it. */
    readonly render?: Numbered;
    /** The same, kept by us out of the layout's sight. */
    readonly numbered?: Numbered;
    /** Of a drawing: its own measures, and its size on the page. */
    readonly viewBox?: ViewBox;
    readonly width?: number;
    readonly height?: number;
    /** Set by us before the layout, which keeps it on every piece of a split node. */
    owner?: StructureOwner;
  };

  type Numbered = (at: {
    readonly pageNumber: number;
    readonly totalPages: number;
  }) => readonly LayoutNode[];

  type ViewBox = {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };

  export type Run = {
    readonly xAdvance?: number;
    readonly glyphs?: readonly Glyph[];
    readonly positions?: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
    readonly start: number;
    readonly end: number;
    readonly stringIndices?: readonly number[];
    readonly glyphIndices?: readonly number[];
    readonly attributes: {
      readonly font?: readonly Face[];
      readonly fontSize?: number;
      readonly color?: string;
      readonly opacity?: number;
      readonly link?: string | null;
      readonly attachment?: object | null;
      readonly backgroundColor?: string | null;
    };
  };

  export type TextLine = {
    /** As it is drawn: right-to-left words stand in it from their end. */
    readonly string: string;
    readonly box: { readonly x: number; readonly y: number; readonly height: number };
    readonly xAdvance: number;
    readonly ascent: number;
    readonly runs: readonly Run[];
    readonly decorationLines?: readonly object[];
  };

  type OnEdges<Name extends string> = {
    readonly [Edge in "Top" | "Right" | "Bottom" | "Left" as `${Name}${Edge}`]?: number;
  };
  type BorderWidths = {
    readonly [Edge in "Top" | "Right" | "Bottom" | "Left" as `border${Edge}Width`]?: number;
  };

  export type Box = OnEdges<"padding"> &
    OnEdges<"margin"> &
    BorderWidths & {
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

  /** A style whose shorthands are taken apart; lengths are points. */
  export type Style = OnEdges<"padding"> &
    OnEdges<"margin"> &
    BorderWidths & {
      readonly width?: number;
      readonly height?: number;
      readonly position?: string;
      readonly backgroundColor?: string | undefined;
      readonly overflow?: string;
      readonly transform?: readonly object[];
      readonly borderTopColor?: string;
      readonly borderBottomColor?: string;
      readonly color?: string;
      readonly fontFamily?: string | readonly string[];
      readonly fontSize?: number;
      readonly fontWeight?: number;
      readonly lineHeight?: number;
      readonly textAlign?: string;
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
    /** How far the lines of a text are moved to the left, because its column became narrower. */
    readonly alignOffset?: number | undefined;
    /** The words of a piece of text, as they were given. */
    readonly value?: string;
  };

  export default function layout(
    root: LayoutNode,
    fonts: typeof registeredFaces | typeof Font,
  ): Promise<LayoutNode>;
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
  import type { Face } from "fontkit";

  type Data = { [key: string]: unknown };

  export type Reference = { readonly data: Data; end(): void };

  export type Outline = {
    addItem(title: string, options?: Data): Outline;
  };

  type NumberTree = { get(key: number): unknown[]; add(key: number, value: unknown): void };

  /** A typeface in a file, with those of its glyphs that were drawn. */
  export type EmbeddedFont = {
    readonly id: string;
    /** From the units of the typeface to thousandths of its size. */
    readonly scale: number;
    readonly subset: { includeGlyph(id: number): number };
    /** By the number of a glyph in the file. */
    readonly widths: (number | undefined)[];
    /** What each glyph stands for, by its number in the file. */
    unicode: (readonly number[])[];
    ref(): Reference;
  };

  type Content = {
    readonly refs: readonly { readonly pageRef: Reference; readonly mcid: number }[];
  };

  type Structure = {
    readonly dictionary: Reference;
    add(child: Structure | Content): Structure;
    end(): void;
  };

  export default class PDFDocument extends Readable {
    constructor(options: Data);
    outline: Outline;
    readonly page: {
      readonly height: number;
      readonly dictionary: Reference;
      readonly annotations: readonly Reference[];
      readonly fonts: { [id: string]: Reference };
      write(content: Uint8Array): void;
    };
    ref(data: Data): Reference;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    markContent(tag: string, options: Data): this;
    markStructureContent(tag: string): Content;
    endMarkedContent(): this;
    getStructTreeRoot(): Reference;
    getStructParentTree(): NumberTree;
    createStructParentTreeNextKey(): number;
    annotate(x: number, y: number, width: number, height: number, options: Data): this;
    link(x: number, y: number, width: number, height: number, url: string, options?: Data): this;
    endMetadata(): void;
    end(): void;
    addContent(operators: string): this;
    flushPages(): void;
    font(source: unknown, size?: number): this;
    fontSize(size: number): this;
    /** The typeface drawn with now. */
    _font: EmbeddedFont;
    _offset: number;
    push(bytes: Uint8Array | null): boolean;
    _write(written: string | Uint8Array): void;
    // What drawing by hand uses, which printing is measured against.
    registerFont(name: string, face: Face): this;
    addPage(options: Data): this;
    scale(factor: number): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    path(d: string): this;
    fill(color: string): this;
    stroke(color: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options: Data): this;
    struct(role: string, options: Data): Structure;
    addStructure(element: Structure): this;
    /** A rectangle of the place drawn at now, as left, foot, right and head of the page. */
    _convertRect(x: number, y: number, width: number, height: number): number[];
  }
}
