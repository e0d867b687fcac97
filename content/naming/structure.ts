import type { Naming } from "@/lib/evidence/naming";

/** What the two words are used for. The rows are those of the article's table of differences, whole. */
export const naming = {
  opens: {
    "many-treatments": ["waring-2022", "asplund-2016", "nice-ipg373"],
  },
  spine: {
    "same-treatment": ["waring-2022", "aomrc-ebi"],
    "through-a-camera": ["chang-2025-er"],
  },
  article: {
    "which-article": ["differences.depends-on-needs"],
  },
  rows: [
    {
      id: "definition",
      neurotomy: { "stops-nerve": ["differences.definition"] },
      rhizotomy: { "cuts-roots": ["differences.definition"] },
      published: {
        "no-root-at-joints": ["waring-2022"],
        "roots-for-stiff-legs": ["nice-ipg373"],
      },
    },
    {
      id: "invasiveness",
      neurotomy: { minimally: ["differences.invasiveness"] },
      rhizotomy: { more: ["differences.invasiveness"] },
      published: { "same-heat": ["aomrc-ebi"] },
    },
    {
      id: "procedure",
      neurotomy: { needle: ["differences.procedure"] },
      rhizotomy: { "direct-access": ["differences.procedure"] },
      published: { "face-through-skin": ["asplund-2016"] },
    },
    {
      id: "technique",
      neurotomy: { radiofrequency: ["differences.technique"] },
      rhizotomy: { "three-ways": ["differences.technique"] },
      published: {
        "heat-under-both": ["waring-2022", "aomrc-ebi"],
        "chemical-in-face": ["asplund-2016"],
      },
    },
    {
      id: "outcomes",
      neurotomy: { "little-recovery": ["differences.outcomes"] },
      rhizotomy: { "longer-recovery": ["differences.outcomes"] },
      published: {
        "heat-may-return": ["waring-2022", "nice-ng59-rr3"],
        "legs-for-good": ["nice-ipg373"],
      },
    },
  ],
  asks: "exact-procedure",
  sources: [],
} as const satisfies Naming;
