import { expect, it } from "vitest";
import { keptOfSetUp } from "./typed-set-up";

const form = new URLSearchParams({
  code: "ABCD-EFGH-JKMN",
  clinic: "Riverside",
  password: "short",
});
const problem = (field: string) => [{ field, text: "Fix it." }];

it("keeps the set-up code when something else is wrong, and never a password", () => {
  expect(keptOfSetUp(form, problem("password"))).toEqual({
    clinic: "Riverside",
    code: "ABCD-EFGH-JKMN",
  });
});

it("keeps no wrong code", () => {
  expect(keptOfSetUp(form, problem("code"))).toEqual({ clinic: "Riverside" });
});
