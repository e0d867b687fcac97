import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinVersions, readShown, shownText } from "./two-versions";

const shown = { name: "Ida Lund", email: "ida@example.org", day: "4", month: "3", clinician: "" };

describe("two versions of one form", () => {
  it("gives back what was typed, and what the other saved everywhere else", () => {
    const joined = joinVersions({
      shown,
      typed: { ...shown, email: "ida.lund@example.org" },
      saved: { ...shown, clinician: "Dr Ode" },
    });
    expect(joined.values).toEqual({
      ...shown,
      email: "ida.lund@example.org",
      clinician: "Dr Ode",
    });
    expect(joined.differences).toEqual([
      { field: "email", saved: "ida@example.org", typed: "ida.lund@example.org" },
      { field: "clinician", saved: "Dr Ode", typed: null },
    ]);
  });

  it("says nothing of what both typed alike", () => {
    const both = { ...shown, clinician: "Dr Ode" };
    expect(joinVersions({ shown, typed: both, saved: both }).differences).toEqual([]);
  });

  it("makes no date out of two", () => {
    const joined = joinVersions({
      shown,
      typed: { ...shown, day: "14" },
      saved: { ...shown, month: "5" },
      together: [["day", "month"]],
    });
    expect(joined.values).toMatchObject({ day: "14", month: "3" });
  });

  it.each([undefined, "", "{", "[1]", '{"name":1}'])("takes %s for nothing shown", (text) => {
    expect(readShown(text)).toEqual({});
  });

  it("takes what was shown along", () => {
    expect(readShown(shownText(shown))).toEqual(shown);
  });

  it("keeps all that was typed when it is not known what was shown", () => {
    const typed = { ...shown, email: "" };
    expect(joinVersions({ shown: {}, typed, saved: shown }).values).toEqual(typed);
  });

  it("never loses a typed word, nor puts an old one over what was saved", () => {
    const values = fc.record({
      name: fc.string({ maxLength: 3 }),
      email: fc.string({ maxLength: 3 }),
    });
    fc.assert(
      fc.property(values, values, values, (before, typed, saved) => {
        const joined = joinVersions({ shown: before, typed, saved });
        for (const field of ["name", "email"] as const) {
          const own = typed[field] !== before[field];
          expect(joined.values[field]).toBe(own ? typed[field] : saved[field]);
        }
      }),
    );
  });
});
