import type { SourceId } from "@/content/sources";
import type { Drawing } from "@/lib/evidence/drawing";

type KnownDrawing = Drawing & {
  readonly sources: {
    readonly shows: readonly SourceId[];
    /** Sources of the product, or of the place that shows it. */
    readonly named: readonly string[];
  };
};

/** Where nerves lie and where a treatment acts. The order means nothing: it is from the knee up. */
export const drawings = [
  {
    id: "knee",
    labels: ["thigh-bone", "kneecap", "shin-bone", "nerves", "treated"],
    sources: {
      shows: ["brief-drawings"],
      named: ["rnoh-genicular", "choi-2011", "nice-ipg767", "davis-2018", "crps-genicular"],
    },
  },
  {
    id: "nerve-root",
    labels: ["bone", "root", "treated", "nerve", "cord"],
    sources: {
      shows: ["brief-drawings"],
      named: ["overview.rhizotomy-definition", "objectives.target-nerve", "nice-ipg373"],
    },
  },
  {
    id: "medial-branch",
    labels: ["joint", "bone", "branch", "treated", "probe"],
    sources: {
      shows: ["brief-drawings", "neurotomy-procedure.x-ray-guided-electrode"],
      named: [
        "overview.neurotomy-definition",
        "rhizotomy-procedure.heat-or-cut",
        "aomrc-ebi",
        "waring-2022",
      ],
    },
  },
  {
    id: "sacroiliac",
    labels: ["hip-bone", "joint", "treated", "branches", "sacrum"],
    sources: {
      shows: ["brief-drawings"],
      named: ["advantages-neurotomy.facet-and-sacroiliac"],
    },
  },
  {
    id: "trigeminal",
    labels: ["treated", "root", "ganglion", "forehead", "cheek", "jaw", "stem"],
    sources: {
      shows: ["brief-drawings"],
      named: ["overview.rhizotomy-definition", "asplund-2016"],
    },
  },
] as const satisfies readonly KnownDrawing[];

type OneDrawing = (typeof drawings)[number];

export type DrawingId = OneDrawing["id"];

/** The labels of one drawing. */
export type LabelOf<Id extends DrawingId> = Extract<OneDrawing, { id: Id }>["labels"][number];

/** The words every drawing needs, in any language: a missing or unknown label fails the types. */
export type KnownDrawingsWords = {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly items: {
    readonly [Id in DrawingId]: {
      readonly title: string;
      readonly shows: string;
      readonly named: string;
      readonly labels: { readonly [Label in LabelOf<Id>]: string };
    };
  };
};
