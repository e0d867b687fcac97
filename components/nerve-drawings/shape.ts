import type { DrawingId, LabelOf } from "@/content/form/drawings";
import type { LayerRole } from "./look";

/** A point of a drawing, in its units, from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** Where a label stands, and where the line from it leads. */
export type LabelPlace = {
  /** The middle of its height, at the edge or middle that `align` names. */
  readonly at: Point;
  readonly align: "start" | "middle" | "end";
  /** The side on which the line leaves it. */
  readonly from: "left" | "right" | "top" | "bottom";
  readonly to: Point;
  /** The width there is for its words, in units. */
  readonly room: number;
};

/** Every drawing is this wide, so that its labels are as large as those of the others. */
export const drawingWidth = 720;

/** A drawing as plain data: its layers from back to front, then its labels. */
export type DrawingShape<Id extends DrawingId = DrawingId> = {
  readonly width: typeof drawingWidth;
  readonly height: number;
  readonly layers: readonly { readonly role: LayerRole; readonly d: string }[];
  readonly labels: { readonly [Label in LabelOf<Id>]: LabelPlace };
};
