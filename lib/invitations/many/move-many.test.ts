import { describe, expect, it } from "vitest";
import { movedTo } from "./moved-to";
import { readMove } from "./typed-move";

const settings = { timeZone: "Europe/London" };
const now = new Date("2027-03-01T09:00:00Z");
const at = new Date("2027-03-21T01:30:00Z");
const to = (move: Parameters<typeof movedTo>[1]) => {
  const moved = movedTo(at, move, { settings, now });
  return moved instanceof Date ? moved.toISOString() : moved;
};

describe("where many appointments move to", () => {
  it.each([
    [
      { how: "day", day: "2027-04-02", days: "" },
      { kind: "day", day: "2027-04-02" },
    ],
    [
      { how: "shift", day: "", days: "+7" },
      { kind: "shift", days: 7 },
    ],
    [
      { how: "shift", day: "", days: "−14" },
      { kind: "shift", days: -14 },
    ],
    [{ how: "day", day: "2027-02-30", days: "7" }, { problem: "day-unread" }],
    [
      { how: "day", day: "", days: "7" },
      { kind: "shift", days: 7 },
    ],
    [{ how: "shift", day: "2027-04-02", days: "0" }, { problem: "days-unread" }],
    [{ how: "shift", day: "", days: "900" }, { problem: "days-unread" }],
    [{ how: "", day: "2027-04-02", days: "7" }, { problem: "how-missing" }],
  ])("%j is read as %j", (typed, read) => {
    expect(readMove(typed)).toEqual(read);
  });

  it("keeps the clock's time, over a change of the clock too", () => {
    expect(to({ kind: "shift", days: 14 })).toBe("2027-04-04T00:30:00.000Z");
    expect(to({ kind: "day", day: "2027-03-22" })).toBe("2027-03-22T01:30:00.000Z");
  });

  it("does not move into the missing hour, the past, or onto its own day", () => {
    expect(to({ kind: "day", day: "2027-03-28" })).toBe("no-such-time");
    expect(to({ kind: "shift", days: -30 })).toBe("past");
    expect(to({ kind: "day", day: "2027-03-21" })).toBe("there-already");
  });
});
