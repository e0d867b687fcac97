import { expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { answered } from "./answered";

const content = contentFor("en");

test("a number that was typed is reported, and not called unanswered", () => {
  const answers: Answers = { "pain-duration": "over-5-years", "pain-years": 12 };
  const { facts, skipped } = answered("pain")({ content, answers, emergency: {}, paper: "a4" });
  expect(facts).toContainEqual({ label: "Years of it", value: "12", answered: true });
  expect(skipped).not.toContain("Years of it");
});
