import { describe, expect, it } from "vitest";
import { deskAddress, deskQuestion } from "./desk-address";

describe("the desk's address", () => {
  it("asks for a range, a status and a place in the list", () => {
    const id = "00000000-0000-4000-8000-000000000000";
    expect(deskQuestion({ day: "2026-12-08", status: "sent", after: `0_${id}` }, null)).toEqual({
      range: { kind: "day", day: "2026-12-08" },
      status: "sent",
      search: null,
      cursor: { direction: "after", mark: { appointmentAt: new Date(0), id } },
      clinician: null,
      flag: null,
    });
  });

  it.each([
    [{}, "upcoming"],
    [{ range: "past" }, "past"],
    [{ range: "x" }, "upcoming"],
    [{ range: "to-review" }, "to-review"],
    [{ day: "2026-02-30" }, "upcoming"],
    [{ day: "2026-12-08' OR 1=1" }, "upcoming"],
    [{ found: "x", day: "2026-12-08" }, "any"],
  ])("%j means %s", (parameters, kind) => {
    expect(deskQuestion(parameters, null).range.kind).toBe(kind);
  });

  it("leaves out a status and a place that cannot be", () => {
    expect(deskQuestion({ status: "x", after: "y", clinician: "Dr Ode", flag: "z" }, null)).toEqual(
      {
        range: { kind: "upcoming" },
        search: null,
        clinician: null,
        flag: null,
        status: null,
        cursor: null,
      },
    );
  });

  it("holds what is given and nothing else", () => {
    expect(deskAddress({ range: "past", status: undefined })).toBe("/staff?range=past");
    expect(deskAddress({})).toBe("/staff");
  });
});
