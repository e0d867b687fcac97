import { describe, expect, it } from "vitest";
import { staffMail } from "@/content/words/en/staff/mail";
import { isPassing, mailFailures, mayHaveArrived } from "./failure";
import { mailStateOf } from "./mailing";
import { outcomeOf } from "./outcome";

const queuedAt = new Date("2026-11-24T09:00:00Z");
const attempted = {
  mailingId: "m",
  invitationId: "i",
  kind: "invitation" as const,
  queuedAt,
  linkId: undefined,
};
const hoursLater = (hours: number) => new Date(queuedAt.getTime() + hours * 3_600_000);

describe("an attempt that failed", () => {
  it("is followed by another for 48 hours", () => {
    expect(outcomeOf(attempted, "busy", hoursLater(47.9)).result).toBe("again");
    expect(outcomeOf(attempted, "busy", hoursLater(48)).result).toBe("failed");
  });

  it("is the last when the server said never", () => {
    expect(outcomeOf(attempted, "rejected", hoursLater(0)).result).toBe("failed");
    expect(mailFailures.filter((failure) => !isPassing(failure))).toEqual([
      ...["rejected", "address", "unreadable", "late", "given-up", "restored"],
    ]);
  });

  it("leaves its link only where the mail may have arrived", () => {
    expect(mailFailures.filter(mayHaveArrived)).toEqual(["timeout", "cut", "restored", "other"]);
  });

  it("has a sentence for staff, whatever it was", () => {
    for (const failure of mailFailures) expect(staffMail.failures[failure]).toMatch(/\.$/);
  });
});

describe("the mail of an invitation, going by its mailings", () => {
  const ended = (state: string, hours: number) => ({ state, endedAt: hoursLater(hours) });
  it("is queued while one is, and else as the last that was tried", () => {
    expect(mailStateOf([])).toBe("none");
    expect(mailStateOf([ended("dropped", 1)])).toBe("none");
    expect(mailStateOf([ended("sent", 1), { state: "queued", endedAt: null }])).toBe("queued");
    expect(mailStateOf([ended("failed", 2), ended("sent", 1), ended("dropped", 3)])).toBe("failed");
    expect(mailStateOf([ended("sent", 2), ended("failed", 1)])).toBe("sent");
  });
});
