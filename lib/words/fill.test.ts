import { expect, it } from "vitest";
import { fill } from "./fill";

it("fills in what is known and leaves the rest", () => {
  expect(fill("{one} of {two}, {three}", { one: 1, two: "2" })).toBe("1 of 2, {three}");
});

it.each([
  ["Your appointment is on {when}.", "Your appointment is on 9:05 p. m."],
  ["On {when}. Come early.", "On 9:05 p. m. Come early."],
  ["On {when}...", "On 9:05 p. m...."],
  ["On {when}, come.", "On 9:05 p. m., come."],
])("ends a sentence once: %s", (message, said) => {
  expect(fill(message, { when: "9:05 p. m." })).toBe(said);
});
