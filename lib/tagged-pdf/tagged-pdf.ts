import PDFDocument, { type Outline } from "pdfkit";
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

/** A tagged PDF being written. It claims no conformance to PDF/UA, which nobody has checked. */
export class TaggedPdf extends PDFDocument {
  /** The element that links drawn now belong to. */
  linked: StructureElement | undefined;
  /** The bookmarks. Meanwhile the renderer, which takes each piece for page 1, adds to none. */
  readonly bookmarks: Outline;

  constructor({ title, author, subject, language, creator, producer }: Properties) {
    const info = { Title: title, Author: author, Subject: subject, Creator: creator };
    super({
      tagged: true,
      pdfVersion: "1.7",
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
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

  finish(): void {
    for (const font of Object.values(this._fontFamilies)) {
      if (font.unicode !== undefined) font.unicode = font.unicode.map(asOneSign);
    }
    this.outline = this.bookmarks;
    super.end();
  }
}
