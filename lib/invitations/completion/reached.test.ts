import { expect, it } from "vitest";
import { type RawReached, reachedFacts, reachedInFacts, reachedOf } from "./reached";

const raw: RawReached = {
  ...{ givenBy: "letter", openedBy: null, enteredBy: null, language: "en", lastStep: null },
  ...{ opened: false, started: false, returned: false },
};

it.each([
  ["a letter that nobody opened", {}, "letter", "invited"],
  ["a letter opened by its code", { openedBy: "code", opened: true }, "code", "opened"],
  ["a mail that began a form", { givenBy: "mail", started: true }, "mail", "started"],
  ["what came back before openings were noted", { returned: true }, "letter", "returned"],
  ["a form staff filled in", { givenBy: null, enteredBy: "phone" }, "staff", "opened"],
] as const)("counts %s", (_, more, way, reached) => {
  const found = reachedOf({ ...raw, ...more });
  expect(found).toEqual({ way, language: "en", reached, step: null });
  const facts = found === null ? {} : reachedFacts(found, "2027-03-02");
  expect(reachedInFacts.parse(facts)).toEqual(found);
});

it("counts nobody who was given no link", () => {
  expect(reachedOf({ ...raw, givenBy: null })).toBeNull();
});

it("keeps the step that was saved last", () => {
  const found = reachedOf({ ...raw, started: true, lastStep: "history" });
  expect(found && reachedFacts(found, "2027-03-02")).toEqual({
    ...{ appointment: "2027-03-02", way: "letter", language: "en", reached: "started" },
    step: "history",
  });
});
