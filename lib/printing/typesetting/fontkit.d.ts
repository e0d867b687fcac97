/** The part of fontkit (which ships no types) that is used here. */
declare module "fontkit" {
  export type Glyph = { readonly codePoints: readonly number[] };
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
    ): { readonly positions: readonly { readonly xAdvance: number }[] };
  };
  export function openSync(path: string): Face;
}
