/** The part of fontkit (which ships no types) that is used here. */
declare module "fontkit" {
  export type Glyph = {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
  };
  export type GlyphRun = {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
  export type Face = {
    /** Its own memory of glyphs by number. */
    readonly _glyphs: { [id: number]: Glyph };
    getGlyph(id: number, codePoints?: readonly number[]): Glyph | null;
    readonly characterSet: readonly number[];
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(
      text: string,
      features?: readonly string[],
      script?: string,
      language?: string,
      direction?: "ltr" | "rtl",
    ): GlyphRun;
  };
  export function openSync(path: string): Face;
}
