export type BodyRegion = {
  readonly id: string;
  readonly view: "front" | "back";
  readonly side: "left" | "right" | "middle";
  readonly group: string;
};
