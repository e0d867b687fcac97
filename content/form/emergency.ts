/**
 * The signs that mean an emergency department now, in the order shown. Those of the lower spine are
 * the card's, each on its own line; the last five are for pain at any site.
 */
export const emergencySources = [
  { id: "inner-thighs", sources: ["ces-card"] },
  { id: "back-passage", sources: ["ces-card"] },
  { id: "wiping", sources: ["ces-card"] },
  { id: "urine-control", sources: ["ces-card"] },
  { id: "urine-feeling", sources: ["ces-card"] },
  { id: "urine-leak", sources: ["ces-card"] },
  { id: "bladder-full", sources: ["ces-card"] },
  { id: "bowel-control", sources: ["ces-card"] },
  { id: "bowel-feeling", sources: ["ces-card"] },
  { id: "erection", sources: ["ces-card"] },
  { id: "sex-feeling", sources: ["ces-card"] },
  { id: "both-legs-weak", sources: ["brief-any-site"] },
  { id: "fever-back-pain", sources: ["brief-any-site"] },
  { id: "chest-pain", sources: ["brief-any-site"] },
  { id: "sudden-headache", sources: ["brief-any-site"] },
  { id: "face-droop", sources: ["brief-any-site"] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly string[] }[];

export type EmergencySignId = (typeof emergencySources)[number]["id"];
