/**
 * The places on the body map. `view` is the side of the drawing, `side` the person's own left or right,
 * and the group is the part of the body under which the list has the place. Left comes before right,
 * and in the back what most people mark comes first.
 */
export const bodyRegions = [
  { id: "forehead", view: "front", side: "middle", group: "head" },
  { id: "face-left", view: "front", side: "left", group: "head" },
  { id: "face-right", view: "front", side: "right", group: "head" },
  { id: "jaw-left", view: "front", side: "left", group: "head" },
  { id: "jaw-right", view: "front", side: "right", group: "head" },
  { id: "neck-front", view: "front", side: "middle", group: "head" },
  { id: "shoulder-left", view: "front", side: "left", group: "arm" },
  { id: "shoulder-right", view: "front", side: "right", group: "arm" },
  { id: "upper-arm-left", view: "front", side: "left", group: "arm" },
  { id: "upper-arm-right", view: "front", side: "right", group: "arm" },
  { id: "forearm-left", view: "front", side: "left", group: "arm" },
  { id: "forearm-right", view: "front", side: "right", group: "arm" },
  { id: "hand-left", view: "front", side: "left", group: "arm" },
  { id: "hand-right", view: "front", side: "right", group: "arm" },
  { id: "chest-left", view: "front", side: "left", group: "trunk" },
  { id: "chest-right", view: "front", side: "right", group: "trunk" },
  { id: "belly", view: "front", side: "middle", group: "trunk" },
  { id: "groin-left", view: "front", side: "left", group: "trunk" },
  { id: "groin-right", view: "front", side: "right", group: "trunk" },
  { id: "thigh-front-left", view: "front", side: "left", group: "leg" },
  { id: "thigh-front-right", view: "front", side: "right", group: "leg" },
  { id: "knee-left", view: "front", side: "left", group: "leg" },
  { id: "knee-right", view: "front", side: "right", group: "leg" },
  { id: "shin-left", view: "front", side: "left", group: "leg" },
  { id: "shin-right", view: "front", side: "right", group: "leg" },
  { id: "foot-left", view: "front", side: "left", group: "leg" },
  { id: "foot-right", view: "front", side: "right", group: "leg" },
  { id: "head-back", view: "back", side: "middle", group: "head" },
  { id: "low-back-left", view: "back", side: "left", group: "spine" },
  { id: "low-back-right", view: "back", side: "right", group: "spine" },
  { id: "sacroiliac-left", view: "back", side: "left", group: "spine" },
  { id: "sacroiliac-right", view: "back", side: "right", group: "spine" },
  { id: "tailbone", view: "back", side: "middle", group: "spine" },
  { id: "buttock-left", view: "back", side: "left", group: "spine" },
  { id: "buttock-right", view: "back", side: "right", group: "spine" },
  { id: "upper-back", view: "back", side: "middle", group: "spine" },
  { id: "shoulder-blade-left", view: "back", side: "left", group: "spine" },
  { id: "shoulder-blade-right", view: "back", side: "right", group: "spine" },
  { id: "neck-back", view: "back", side: "middle", group: "spine" },
  { id: "elbow-left", view: "back", side: "left", group: "arm" },
  { id: "elbow-right", view: "back", side: "right", group: "arm" },
  { id: "thigh-back-left", view: "back", side: "left", group: "leg" },
  { id: "thigh-back-right", view: "back", side: "right", group: "leg" },
  { id: "calf-left", view: "back", side: "left", group: "leg" },
  { id: "calf-right", view: "back", side: "right", group: "leg" },
] as const;

export type BodyRegionId = (typeof bodyRegions)[number]["id"];
export type BodyRegionGroup = (typeof bodyRegions)[number]["group"];

/** Places where the trigeminal nerve gives feeling. */
export const faceRegions = [
  "forehead",
  "face-right",
  "face-left",
  "jaw-right",
  "jaw-left",
] as const satisfies readonly BodyRegionId[];

/** Places where the joints of the spine can hurt. */
export const spineRegions = [
  "neck-back",
  "upper-back",
  "low-back-left",
  "low-back-right",
  "sacroiliac-left",
  "sacroiliac-right",
  "tailbone",
] as const satisfies readonly BodyRegionId[];
