/** What the test of the text widths reads from the fonts (fontkit ships no types). */
declare module "fontkit" {
  export type GlyphFace = {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): { readonly advanceWidth: number };
  };
  export function create(file: Uint8Array): GlyphFace;
}
