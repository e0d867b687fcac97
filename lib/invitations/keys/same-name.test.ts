import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameName } from "./same-name";

describe("one name written in two ways", () => {
  it.each([
    ["O'NEILL, John", "John O'Neill"],
    ["John ONeill", "John O Neill"],
    ["Mary Ann Smith", "Smith Mary-Ann"],
    ["Maryann Smith", "SMITH MARY ANN"],
    ["Łukasz Wałęsa", "WALESA Lukasz"],
    ["Jean-Luc de la Tour", "Delatour, Jean Luc"],
    ["李 小龙", "小龙李"],
  ])("%s is %s", (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  it.each([
    ["Aidan Smith", "Nadia Smith"],
    ["Mary Ann Smith", "Mary Smith"],
    ["Dora Reno", "Rodo Rena"],
    ["Amy", "May"],
    [`${"a ".repeat(20)}ab`, `${"a ".repeat(20)}ba`],
  ])("%s is not %s", (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(sameName(other, one)).toBe(false);
  });

  it("holds for any parts joined at random and turned round", () => {
    const part = fc.string({ unit: fc.constantFrom(..."abcdé"), minLength: 1, maxLength: 5 });
    const joint = fc.constantFrom("", " ", "-", "'", ", ");
    const name = fc.array(part, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(name, fc.array(joint, { minLength: 6, maxLength: 6 }), (parts, joints) => {
        const turned = [...parts.slice(1), parts[0] ?? ""];
        const joined = turned.map((text, at) => text + (joints[at] ?? "")).join("");
        expect(sameName(parts.join(" "), joined)).toBe(true);
      }),
    );
  });
});
