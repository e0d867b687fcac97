import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { prune } from "./prune";
import { regroupTicks } from "./regroup-ticks";

const content = contentFor("en");

describe("a row that was ticked on one page and has moved to another", () => {
  it("stays ticked, where it stands now", () => {
    const before = {
      name: "Ada",
      "ask-after": ["recovery", "wears-off"],
      "ask-relief": ["relief"],
    };
    expect(regroupTicks(content, before)).toEqual({
      name: "Ada",
      "ask-after": ["recovery"],
      "ask-relief": ["wears-off", "relief"],
    });
  });

  it("leaves an empty list unanswered, and ticks nothing twice", () => {
    const before = { "ask-after": ["relief"], "ask-relief": ["relief"] };
    expect(regroupTicks(content, before)).toEqual({ "ask-relief": ["relief"] });
  });

  it("is not lost when the answers are pruned", () => {
    expect(prune(content, { "ask-after": ["wears-off"] })).toEqual({ "ask-relief": ["wears-off"] });
  });
});

it("changes nothing where every row stands in its list", () => {
  const answers = { "ask-what": ["which-nerve"], "ask-risks": ["spasms"] };
  expect(regroupTicks(content, answers)).toBe(answers);
});
