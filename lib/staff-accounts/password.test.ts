import { describe, expect, it } from "vitest";
import { passwordProblem } from "./password";

const names = ["Amina Okonkwo", "a.okonkwo@northbank.example", "Northbank Pain Centre"];
const problem = (password: string) => passwordProblem(password, names);

describe("a password", () => {
  it.each([
    "violet-anvil-7-harbour",
    "Grün ist die Wiese heute",
    "mK9#vL2!qR7z",
    "kettle parade nineteen",
    "пять красных кораблей",
    "correct copper mountain",
    "password8f3k2q9xw",
  ])("may be %s", (password) => expect(problem(password)).toBeNull());

  it.each([
    ["short", "tooShort"],
    ["elevenchars", "tooShort"],
    ["x1y2".repeat(33), "tooLong"],
    ["aaaaaaaaaaaaaaa", "pattern"],
    ["abcabcabcabcabc", "pattern"],
    ["xk7!xk7!xk7!", "pattern"],
    ["qwertyuiop123456", "pattern"],
    ["1234567890123", "pattern"],
    ["asdfghjkl;987654", "pattern"],
    ["Password2026!", "common"],
    ["P@ssw0rd!!2026", "common"],
    ["passwordpassword1", "pattern"],
    ["Welcome-to-2027!!", "common"],
    ["Summer2026Summer!", "common"],
    ["correct horse battery staple", "common"],
    ["1q2w3e4r5t6y", "common"],
    ["iloveyou-forever", "common"],
    ["AminaOkonkwo99", "personal"],
    ["okonkwo-amina-1", "personal"],
    ["NorthbankPainCentre-xyzzy-plugh", "personal"],
    ["readytoask-2026!", "personal"],
  ])("may not be %s", (password, why) => expect(problem(password)).toBe(why));

  it("counts characters, not bytes or halves", () => {
    expect(problem("🦊🐝🐳🌵🍋🎈🪁🧊🪴🧭🛶")).toBe("tooShort");
  });
});
