/** The part of fontkit (which ships no types) that is used here. */
declare module "fontkit" {
  export type Face = {
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
