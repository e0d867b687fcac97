import type { PageOneItems } from "@/lib/form/page-one-items";
import { opioids } from "./medicine-names";

/** Conditions that Safety names on lines of their own. */
const bleedingOrImmune = ["bleeding", "clotting", "immune"];
const diabetes = ["diabetes"];

/** Which items of the form page 1 is made from. */
export const pageOne: PageOneItems = {
  filledInBy: "filled-in-by",
  helper: { name: "helper-name", relation: "helper-relation" },
  safety: [
    {
      id: "thinners",
      items: [
        { item: "blood-thinners", words: "blood-thinners-words", kept: "names without brands" },
        { item: "blood-thinners-why" },
        { item: "stent-or-clot-recent" },
      ],
      mentioned: "thinner",
    },
    {
      id: "implants",
      items: [{ item: "implants", words: "implants-words", kept: "names" }],
      mentioned: "device",
    },
    { id: "infection", items: [{ item: "infection-now" }] },
    { id: "pregnancy", items: [{ item: "pregnant" }], mentioned: "pregnancy" },
    { id: "allergies", items: [{ item: "allergies", words: "allergies-words" }] },
    {
      id: "bleeding-or-immune",
      items: [{ item: "conditions", options: bleedingOrImmune }],
    },
    {
      id: "diabetes",
      items: [{ item: "conditions", options: diabetes }, { item: "diabetes-medicines" }],
    },
    { id: "tell-soon", items: [{ item: "tell-soon" }], whenReported: true },
    {
      id: "other-conditions",
      items: [
        {
          item: "conditions",
          words: "conditions-words",
          options: [
            "stroke",
            "heart",
            "lung",
            "sleep-apnoea",
            "kidney-liver",
            "epilepsy",
            "cancer",
            "osteoporosis",
            "nerve-or-muscle",
            "multiple-sclerosis",
            "other",
          ],
        },
      ],
      whenReported: true,
    },
  ],
  bodyMap: {
    places: "places",
    main: "main-place",
    spreads: "spreads",
    spreadsTo: "spreads-to",
  },
  scales: ["pain-now", "pain-average", "pain-worst", "pain-best"],
  matters: { other: "matters-other", worries: "worries", doAgain: "do-again" },
  blocks: {
    list: "blocks",
    tried: "treatments-tried",
    tick: "nerve-block",
    when: "date",
    columns: ["date", "place", "side", "relief-percent", "relief-hours"],
  },
  medicines: {
    list: "pain-medicines",
    columns: ["name", "how-often", "helped", "side-effects"],
    name: "name",
    first: opioids,
    others: "other-medicines",
  },
  treatments: {
    list: "treatments",
    tried: "treatments-tried",
    kind: "kind",
    what: "what",
    when: "year",
    helped: "helped",
    degrees: ["not-at-all", "a-little", "quite-a-lot", "very-much"],
    howLong: "how-long",
    problems: "problems",
    stopped: "stopped",
    earlier: ["neurotomy", "rhizotomy", "surgery"],
    next: ["stimulator", "injection", "past-medicine"],
  },
  scans: {
    list: "scans",
    tried: "treatments-tried",
    tick: "scan",
    kind: "kind",
    said: ["date", "place"],
  },
  dailyLife: ["do-again"],
  lists: {
    told: [
      { item: "told-word", words: "told-word-other" },
      { item: "told-method" },
      { item: "told-nerve" },
      { item: "told-by" },
      { item: "told-unclear" },
    ],
    needs: [
      { item: "interpreter" },
      { item: "access", words: "access-words" },
      { item: "driver-home" },
    ],
    pain: [
      { item: "pain-duration" },
      { item: "pain-years" },
      { item: "pain-start", words: "pain-start-words" },
      { item: "pain-pattern" },
      { item: "pain-quality", words: "pain-words" },
      { item: "pain-worse" },
      { item: "smoking" },
      { item: "pain-better" },
      { item: "sudden-pain" },
      { item: "face-signs" },
      { item: "opioids" },
      { item: "hospital-stay", words: "hospital-stay-words" },
      { item: "other-tests" },
    ],
  },
};
