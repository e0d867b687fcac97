import type { Tag } from "@/lib/tagged-pdf/tag";

type Paint = {
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly thick: number;
  /** Where its own origin is in the drawing. */
  readonly x: number;
  readonly y: number;
};

export type Words = {
  readonly kind: "text";
  readonly text: string;
  readonly file: string;
  readonly size: number;
  readonly color: string;
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
};

export type Shape =
  | Words
  | (Paint & { readonly kind: "path"; readonly d: string })
  | (Paint & {
      readonly kind: "circle";
      readonly at: readonly [number, number];
      readonly r: number;
    })
  | (Paint & {
      readonly kind: "rectangle";
      readonly place: readonly [number, number, number, number];
    });

export type Piece =
  | Words
  | {
      readonly kind: "area";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | {
      readonly kind: "line";
      readonly from: readonly number[];
      readonly to: readonly number[];
      readonly thick: number;
      readonly color: string;
    }
  | {
      readonly kind: "drawing";
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly shapes: readonly Shape[];
    };

/** What is drawn for one element of the structure, or for the eye alone. */
export type Item = { readonly element: number | null; readonly pieces: readonly Piece[] };

export type Element = Omit<Tag, "role"> & {
  readonly role: string;
  /** The number of the element it is in. */
  readonly parent: number | null;
};

/** A printed document as a list of what stands where, in points from the head of each sheet. */
export type Recording = {
  readonly title: string;
  readonly language: string;
  readonly elements: readonly Element[];
  readonly sheets: readonly {
    readonly width: number;
    readonly height: number;
    readonly items: readonly Item[];
  }[];
};
