import { carriesOn, equalDetail, everyCell, mixedSaid } from "./balance";
import { bestSourceFirst, notKnown, notOnArticleAlone, sourced, worded } from "./claims";
import type { PlaceGate } from "./gate";
import { noStandIns, oneDenominator, truePictures, wholeNumbers } from "./numbers";
import { asksWhatThereIs, bothSides, disputesHaveSides } from "./sides";
import { neutral, plain, translated } from "./words";

/** Every gate that a place must pass, by its name. */
export const placeGates = {
  sourced,
  worded,
  bestSourceFirst,
  notOnArticleAlone,
  notKnown,
  carriesOn,
  everyCell,
  equalDetail,
  mixedSaid,
  wholeNumbers,
  oneDenominator,
  noStandIns,
  truePictures,
  bothSides,
  disputesHaveSides,
  asksWhatThereIs,
  neutral,
  plain,
  translated,
} as const satisfies { readonly [name: string]: PlaceGate };

export type PlaceGateName = keyof typeof placeGates;
