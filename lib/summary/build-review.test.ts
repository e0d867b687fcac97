import { expect, test } from "vitest";
import { contentFor } from "@/content";
import { buildReview } from "./build-review";

test("each entry is one line under its own name, and its numbers say what they count", () => {
  const answers = {
    "treatments-tried": ["surgery", "rhizotomy", "nerve-block"],
    treatments: [
      { id: "t1", kind: "surgery", helped: "a-little", what: "Fusion" },
      { id: "t2", kind: "rhizotomy", year: "2019" },
    ],
    blocks: [{ id: "b1", side: "left", "relief-percent": 80 }],
  };
  const input = { content: contentFor("en"), answers, emergency: {}, paper: "a4" } as const;
  const steps = buildReview(input, () => true).flatMap((part) => part.steps);
  expect(steps.find(({ id }) => id === "treatment-details")?.lines).toEqual([
    { label: "Surgery on the spine or a nerve", value: "A little, Fusion" },
    { label: "Rhizotomy", value: "2019" },
    { label: "Nerve block", value: "Left, Most relief, per cent: 80" },
  ]);
});
