import type { DrawingId } from "@/content/form/drawings";
import type { DrawingFigure } from "@/lib/summary/model";
import { knee } from "./knee";
import { medialBranch } from "./medial-branch";
import { nerveRoot } from "./nerve-root";
import { type PlacedLabel, placeLabel } from "./place-label";
import { sacroiliac } from "./sacroiliac";
import type { DrawingShape, LabelPlace } from "./shape";
import { trigeminal } from "./trigeminal";

/** The shapes of every drawing, which the page and the PDF share. */
export const drawingShapes = {
  knee,
  "nerve-root": nerveRoot,
  "medial-branch": medialBranch,
  sacroiliac,
  trigeminal,
} as const satisfies { readonly [Id in DrawingId]: DrawingShape<Id> };

/** What both the page and the PDF draw. */
export type DrawnFigure = Pick<DrawingShape, "width" | "height" | "layers"> & {
  readonly labels: readonly (PlacedLabel & {
    readonly id: string;
    readonly x: number;
    readonly align: LabelPlace["align"];
  })[];
};

const isDrawn = (id: string): id is DrawingId => id in drawingShapes;

/** A figure's shapes with its labels laid out; undefined for a drawing that there is no longer. */
export function drawnFigure({ id, labels }: DrawingFigure): DrawnFigure | undefined {
  if (!isDrawn(id)) return undefined;
  const { width, height, layers, labels: places } = drawingShapes[id];
  const known = new Map<string, LabelPlace>(Object.entries(places));
  return {
    width,
    height,
    layers,
    labels: labels.flatMap((label) => {
      const place = known.get(label.id);
      if (place === undefined) return [];
      const { at, align } = place;
      return [{ id: label.id, x: at[0], align, ...placeLabel(place, label.text) }];
    }),
  };
}

/** A line from a label as path data. */
export const leaderPath = ([[x1, y1], [x2, y2]]: PlacedLabel["leader"]): string =>
  `M${x1} ${y1}L${x2} ${y2}`;

/** The height of a drawing that is this wide. */
export const heightAt = ({ width, height }: DrawnFigure, drawn: number): number =>
  (drawn * height) / width;
