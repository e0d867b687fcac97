/**
 * The signs that cannot wait, in five groups in the order shown, each with what to do about it: go to an
 * emergency department now, or phone a doctor today. For everyone, wherever it hurts.
 */
export const emergencyGroups = [
  {
    id: "bladder-legs",
    signs: [
      { id: "saddle-numb", action: "now", sources: ["girft-ces", "ces-card"] },
      { id: "pee-trouble", action: "now", sources: ["girft-ces", "ces-card"] },
      { id: "leaks", action: "now", sources: ["ces-card", "norfolk-msk"] },
      { id: "both-legs", action: "now", sources: ["girft-ces", "norfolk-msk"] },
      { id: "clumsy-unsteady", action: "today", sources: ["nbt-dcm", "royal-free-dcm", "lothian"] },
    ],
  },
  {
    id: "fever-fall-pump",
    signs: [
      { id: "fever-back-pain", action: "now", sources: ["lothian", "brief-any-site"] },
      { id: "after-fall", action: "now", sources: ["nhs-quoted", "brief-any-site"] },
      { id: "baclofen-pump", action: "now", sources: ["ross-2011", "henry-ford"] },
    ],
  },
  {
    id: "head-eyes",
    signs: [
      { id: "sight", action: "now", sources: ["msd-gca", "stroke-signs"] },
      { id: "sudden-headache", action: "now", sources: ["stroke-signs", "brief-any-site"] },
      { id: "temple-jaw", action: "today", sources: ["msd-gca"] },
    ],
  },
  {
    id: "stroke-heart",
    signs: [
      { id: "stroke", action: "now", sources: ["stroke-signs"] },
      { id: "chest-breath", action: "now", sources: ["nhs-quoted", "brief-any-site"] },
    ],
  },
  { id: "life", signs: [{ id: "self-harm", action: "now", sources: ["brief-crisis"] }] },
] as const satisfies readonly {
  readonly id: string;
  readonly signs: readonly {
    readonly id: string;
    readonly action: "now" | "today";
    readonly sources: readonly string[];
  }[];
}[];

type Group = (typeof emergencyGroups)[number];

export type EmergencyGroupId = Group["id"];
export type EmergencySignId = Group["signs"][number]["id"];
