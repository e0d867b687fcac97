import type { StandardsWords, StandardWordsOf } from "@/lib/evidence/standard";
import type { KnownStandards } from "../../form/standards";
import { ecd8Words } from "./standards/ecd8";
import { ipdasWords } from "./standards/ipdas";

type EveryStandard = { readonly [S in KnownStandards as S["id"]]: StandardWordsOf<S> };

/** The words of the page that measures the product against standards. */
export const standardsWords: StandardsWords & { readonly standards: EveryStandard } = {
  title: "How we measure up to the standards",
  intro: [
    "Two groups have said what a form such as this one has to do. We went through their points one by one.",
    "These marks are our own. No one from outside has checked them.",
    "The points are told here in our own words.",
  ],
  count: "Met: {met} of {all}",
  columns: { point: "What is asked", finding: "What we found" },
  verdicts: {
    met: "Met",
    partly: "Partly met",
    unmet: "Not met",
    "not-applicable": "Does not count here",
  },
  where: "Where to see it:",
  places: {
    step: "the form page “{title}”",
    row: "the row “{title}” on the form page “{page}”",
    about: "the part “{title}” of the About page",
    page: "the page “{title}”",
    print: "the printed part “{title}”",
    foot: "the foot of each printed page",
  },
  standards: { ipdas: ipdasWords, ecd8: ecd8Words },
};
