import type { Face } from "fontkit";
import PDFDocument, { type EmbeddedFont, type Outline } from "pdfkit";
import { asOneSign } from "./joined-letters";
import type { StructureElement } from "./structure";

const noOutline: Outline = { addItem: () => noOutline };

type Properties = {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly language?: string;
  readonly creator?: string;
  readonly producer?: string;
};

const isFace = (source: unknown): source is Face =>
  typeof source === "object" && source !== null && "createSubset" in source;

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A tagged PDF being written. It claims no conformance to PDF/UA, which nobody has checked. */
export class TaggedPdf extends PDFDocument {
  /** The element that links drawn now belong to. */
  linked: StructureElement | undefined;
  /** The bookmarks. Meanwhile the renderer, which takes each piece for page 1, adds to none. */
  readonly bookmarks: Outline;
  // The document writes while it is being made, before fields have values.
  /** The typefaces drawn with. */
  declare private faces?: Map<Face, EmbeddedFont>;
  /** What is drawn on the page, until it is full. */
  declare private operators?: string[];
  declare private written?: Uint8Array[];

  constructor({ title, author, subject, language, creator, producer }: Properties) {
    const info = { Title: title, Author: author, Subject: subject, Creator: creator };
    super({
      tagged: true,
      pdfVersion: "1.7",
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: Object.fromEntries(
        Object.entries({ ...info, Producer: producer }).filter(([, value]) => value !== undefined),
      ),
    });
    this.bookmarks = this.outline;
    this.outline = noOutline;
  }

  /** Says in words where a link leads, for those who are shown no more than its area. */
  override link(x: number, y: number, width: number, height: number, url: string): this {
    return super.link(x, y, width, height, url, { Contents: new String(url) });
  }

  /** Makes the area of a link a part of its element. */
  override annotate(
    x: number,
    y: number,
    width: number,
    height: number,
    options: Parameters<PDFDocument["annotate"]>[4],
  ): this {
    const { linked } = this;
    if (linked === undefined) return super.annotate(x, y, width, height, options);
    const key = this.createStructParentTreeNextKey();
    super.annotate(x, y, width, height, { ...options, StructParent: key });
    const annotation = this.page.annotations.at(-1);
    if (annotation !== undefined) {
      linked.kids.push({ kind: "link", page: this.page.dictionary, annotation, key });
    }
    return this;
  }

  /** No XMP: it would repeat the file's properties, unescaped. */
  override endMetadata(): void {}

  /** The renderer ends a document after each piece; `finish` does it after the last. */
  override end(): void {}

  /** A typeface is looked for once in a document, not once for each of its words. */
  override font(source: unknown, size?: number): this {
    if (!isFace(source)) return super.font(source, size);
    this.faces ??= new Map();
    const known = this.faces.get(source);
    if (known === undefined) {
      super.font(source, size);
      this.faces.set(source, this._font);
    } else {
      this._font = known;
      if (size !== undefined) this.fontSize(size);
    }
    return this;
  }

  /** A typeface to draw with on this page. */
  fontOnPage(face: Face): EmbeddedFont {
    this.font(face);
    const { _font: font, page } = this;
    page.fonts[font.id] ??= font.ref();
    return font;
  }

  override addContent(operators: string): this {
    this.operators ??= [];
    this.operators.push(operators);
    return this;
  }

  override flushPages(): void {
    const { operators = [] } = this;
    this.operators = [];
    if (operators.length > 0) this.page.write(Buffer.from(`${operators.join("\n")}\n`, "latin1"));
    super.flushPages();
  }

  override _write(written: string | Uint8Array): void {
    const bytes = typeof written === "string" ? Buffer.from(`${written}\n`, "latin1") : written;
    this.written ??= [];
    this.written.push(bytes);
    this._offset += bytes.length;
  }

  /** The bytes of the finished file. */
  finish(): Uint8Array<ArrayBuffer> {
    for (const font of (this.faces ?? new Map()).values()) {
      font.unicode = font.unicode.map(asOneSign);
    }
    this.outline = this.bookmarks;
    super.end();
    return joined(this.written ?? []);
  }
}
