import type { Paper } from "@/lib/settings/paper";
import type { SummaryModel } from "@/lib/summary/model";
import { type Band, inBands } from "./bands";
import { footHeight } from "./foot-height";
import { cutHead, headHeight } from "./head";
import { type Measures, measuresAt, tightest } from "./lengths";
import { type Look, looks } from "./looks";
import { mostThat } from "./most-that";
import { inOwnLanguage, type PageFrameModel } from "./own-language";
import {
  type PageContent,
  pageHeight,
  type ShownParts,
  showEach,
  skippedHeight,
} from "./page-height";
import { paperSizes } from "./paper-sizes";
import { partArrangers } from "./parts";
import { type Room, sum, textHeight } from "./room";
import type { Ruler } from "./ruler";
import { sharePage } from "./share-page";

/** Page 1 as it is printed: what of it is shown, where its parts stand and how large. */
export type PageOne = PageContent & {
  readonly bands: readonly Band[];
  readonly measures: Measures;
  /** Between the margins, in points. */
  readonly width: number;
  readonly frame: PageFrameModel;
  /** The name at the head of the later pages: on one line, however long it is. */
  readonly runningName: string;
  /** Where it is not that of the later pages. */
  readonly language?: string | undefined;
};

/** From the closest setting up to the largest that still looks like one family with the later pages. */
const sizes = [
  tightest,
  ...[1, 1.025, 1.05, 1.075, 1.1, 1.125, 1.15, 1.175, 1.2, 1.225, 1.25].map(measuresAt),
];

/** More space between the parts than this would pull them apart. */
const widestGap = 9;

/** The renderer's sums end in other digits than ours. */
const rounding = 0.5;

/** The height between the head's margin and the foot of page 1, in points. */
function sheetHeight(ruler: Ruler, model: SummaryModel, nameLine: string, width: number): number {
  const { margin, type } = looks.normal;
  const words = model.footer.lines.join(" ");
  const foot = footHeight(ruler, { words, nameLine, width, size: type.least });
  return paperSizes[model.paper].height - margin.top - margin.foot - foot - rounding;
}

const sheetWidth = (paper: Paper, { sheetSide }: Look): number =>
  paperSizes[paper].width - 2 * sheetSide;

const allOf = ({ overview }: SummaryModel): ShownParts =>
  showEach((id) => partArrangers[id].whole(overview[id]));

/** All of page 1 if it fits a sheet at its closest; else as much as fits, by urgency. */
function fitted(
  model: SummaryModel,
  bands: readonly Band[],
  sheet: Room,
  note: string | undefined,
): PageContent & { readonly bands: readonly Band[] } {
  const head = cutHead(sheet, model, note);
  const { skipped, whenCut } = model.overview;
  const { inFull } = whenCut;
  const height = sheetHeight(sheet.ruler, model, head.nameLine, sheet.width);
  const whole = {
    bands,
    head,
    parts: allOf(model),
    skipped,
    ...(head.cut ? { continued: inFull } : {}),
  };
  if (pageHeight(bands, sheet, whole) <= height) return whole;
  const taken = headHeight(sheet, head) + textHeight(sheet, inFull) + skippedHeight(sheet, skipped);
  const shared = sharePage(model.overview, bands, sheet, height - taken);
  return { ...shared, head, skipped, continued: inFull };
}

/** The spaces below the head and below the parts of each band, where they are most. */
const gapsIn = (bands: readonly Band[]): number =>
  1 + sum(bands.map((band) => Math.max(...band.map(({ parts }) => parts.length))));

/** The largest measures in which this is one side, with what is left of it shared among its gaps. */
function fittingMeasures(
  model: SummaryModel,
  bands: readonly Band[],
  sheet: Room,
  page: PageContent,
): Measures {
  const height = sheetHeight(sheet.ruler, model, page.head.nameLine, sheet.width);
  const leftIn = (measures: Measures) => height - pageHeight(bands, { ...sheet, measures }, page);
  const fits = (at: number) => leftIn(sizes[at] ?? tightest) >= 0;
  // A page that shows everything may be half empty; one that does not is full.
  const likely = page.continued === undefined ? 5 : 0;
  const measures = sizes[mostThat(sizes.length - 1, fits, likely)] ?? tightest;
  const more = Math.min(widestGap, leftIn(measures) / (gapsIn(bands) + 1));
  return { ...measures, between: measures.between + Math.max(0, more) };
}

/**
 * Arranges page 1 for its sheet: one side in normal print, whatever the other pages are set in, since
 * it is read by the clinician. What has no room is cut, by urgency, and said to be. `given` has only
 * characters that print; `note` explains the mark in place of others.
 */
export function arrangePageOne(ruler: Ruler, given: SummaryModel, note?: string): PageOne {
  const model = inOwnLanguage(given);
  const width = sheetWidth(model.paper, looks.normal);
  const sheet = { ruler, measures: tightest, width };
  const content = fitted(model, inBands(model.overview), sheet, note);
  const measures = fittingMeasures(model, content.bands, sheet, content);
  const frame = { width, frame: model, language: model.overview.frame?.language };
  return { ...frame, ...content, runningName: content.head.name, measures };
}
