/** The tones of a drawing; the page and the paper each say what they are. */
export type Tone = "ink" | "ground" | "shade" | "depth" | "nerve";

/** How a layer is drawn; widths in units of the drawing. */
export type Look = {
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly width?: number;
  readonly dashes?: string;
  /** The width of a rim in the colour of the ground, which parts it from what lies behind. */
  readonly rim?: number;
};

/** Every kind of layer. Lines have four widths: outer edges, inner edges, details and texture. */
export const looks = {
  bone: { fill: "ground", stroke: "ink", width: 3.4 },
  edge: { stroke: "ink", width: 3.4 },
  /** Discs, and bone that lies further back. */
  soft: { fill: "shade", stroke: "ink", width: 2.2 },
  line: { stroke: "ink", width: 2 },
  fine: { stroke: "ink", width: 1.1 },
  /** The side turned from the light. */
  shade: { fill: "shade" },
  depth: { fill: "depth" },
  hole: { fill: "depth", stroke: "ink", width: 2.2 },
  opening: { fill: "ground", stroke: "ink", width: 2.2 },
  solid: { fill: "ink" },
  nerve: { fill: "nerve", rim: 2.6 },
  /** A part of a nerve that another part grows out of. */
  joined: { fill: "nerve" },
  cord: { fill: "ground", stroke: "nerve", width: 3 },
  thread: { stroke: "nerve", width: 2.3 },
  probe: { fill: "ground", stroke: "ink", width: 2.2 },
  "probe-tip": { fill: "ink", rim: 2.4 },
  ring: { stroke: "ink", width: 4.4, dashes: "10 6.4", rim: 2.8 },
} as const satisfies { readonly [role: string]: Look };

export type LayerRole = keyof typeof looks;

/** Labels and their lines, in units: 14 px on a phone of 390 px, 9 points where 8 cm wide. */
export const labelType = { size: 29, line: 34, leader: 1.8, rim: 2.2, dot: 4 };
