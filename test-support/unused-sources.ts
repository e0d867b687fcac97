import type { SourceId } from "@/content/sources";

/** Sources that no claim and no question may use, each with the reason. */
export const unusedSources = {
  "purpose.spine-health":
    "Promotional: it claims a benefit for the spine that no other source here supports.",
  "advantages-neurotomy.immediate-relief":
    "Promotional: it promises relief at once. It is shown only as one side of a conflict.",
  "advantages-neurotomy.ideal-option": "Promotional: it praises one option over others.",
  "advantages-rhizotomy.preferred": "Promotional: it praises one option over others.",
  "selecting.pain-free-life": "Promotional: it promises a result that no source supports.",
  "objectives.health-benefits":
    "Promotional: it claims benefits for spine and movement that no other source here supports.",
} as const satisfies { readonly [Id in SourceId]?: string };
