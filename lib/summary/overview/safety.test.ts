import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Answers } from "@/lib/form/answers";
import { safety } from "./safety";

const content = contentFor("en");
const line = (answers: Answers, label: string) =>
  safety({ content, answers, emergency: {}, paper: "a4" }).facts.find(
    (fact) => fact.label === label,
  );

describe("what was written elsewhere of a thinner or a device", () => {
  const answers = {
    "blood-thinners": ["none"],
    implants: ["none"],
    "other-medicines": "Metformin, warfarin 3 mg",
    conditions: ["heart"],
    "conditions-words": "Pacemaker since 2018",
  };

  test("stands beside “none reported”, and is marked", () => {
    expect(line(answers, "Blood thinner")).toMatchObject({
      value: expect.stringMatching(/^None reported; mentioned in .*: “warfarin 3 mg”$/),
      alert: true,
    });
    expect(line(answers, "Device or metal")).toMatchObject({
      value: expect.stringMatching(/mentioned in .*: “Pacemaker since 2018”$/),
      alert: true,
    });
  });

  test("is not said twice where it was ticked, nor where it is denied", () => {
    const ticked = { ...answers, "blood-thinners": ["warfarin"] };
    expect(line(ticked, "Blood thinner")?.value).not.toContain("mentioned");
    const denied = { ...answers, "other-medicines": "I take no warfarin" };
    expect(line(denied, "Blood thinner")).toMatchObject({ value: "None reported" });
  });
});
