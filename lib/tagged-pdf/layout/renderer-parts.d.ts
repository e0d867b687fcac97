/**
 * What laying out uses of the renderer's packages, whose own types are looser than what is given and
 * taken here.
 */
declare module "@react-pdf/stylesheet" {
  import type { Style } from "@react-pdf/layout";

  type Container = {
    readonly width: number;
    readonly height: number;
    readonly dpi: number;
    readonly remBase: number;
    readonly orientation: "portrait" | "landscape";
  };

  /** Takes shorthands apart; lengths become points. */
  export default function resolveStyle(container: Container, style: Style): Style;
}

declare module "@react-pdf/textkit" {
  import type { TextLine } from "@react-pdf/layout";
  import type { Face } from "fontkit";

  type Attributes = {
    readonly font?: readonly Face[];
    readonly fontSize?: number;
    readonly lineHeight?: number | undefined;
    readonly color?: string;
    readonly align?: string;
    readonly scale?: number;
    readonly script?: string;
    readonly bidiLevel?: number;
  };

  export type Position = {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  };

  type Run = {
    readonly start: number;
    readonly end: number;
    readonly attributes: Attributes;
    readonly positions?: readonly Position[];
    readonly glyphIndices?: readonly number[];
    readonly stringIndices?: readonly number[];
  };

  export type AttributedString = {
    readonly string: string;
    readonly syllables?: readonly string[];
    readonly runs: readonly Run[];
  };

  export type Fragment = { readonly string: string; readonly attributes: Attributes };

  type Engine = () => (text: AttributedString) => AttributedString;

  type Options = {
    readonly hyphenationCallback?: ((word: string) => readonly string[]) | null;
    readonly shrinkWhitespaceFactor?: { readonly before: number; readonly after: number };
  };

  type LineBreaker = (
    options: Options,
  ) => (text: AttributedString, widths: readonly number[]) => readonly AttributedString[];

  export const linebreaker: LineBreaker;
  export const bidi: Engine;
  export const fontSubstitution: Engine;
  export const scriptItemizer: Engine;
  export const justification: object;
  export const textDecoration: object;
  export const wordHyphenation: object;
  export const fromFragments: (fragments: readonly Fragment[]) => AttributedString;

  /** Sets text in a box: the lines of each of its paragraphs. */
  export default function setText(engines: {
    readonly linebreaker: LineBreaker;
    readonly bidi: Engine;
    readonly fontSubstitution: Engine;
    readonly scriptItemizer: Engine;
    readonly justification: object;
    readonly textDecoration: object;
    readonly wordHyphenation: object;
  }): (
    text: AttributedString,
    box: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    },
    options: Options,
  ) => readonly (readonly TextLine[])[];
}
