import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { dateWords, momentWords, recentWords } from "./date-words";

const content = contentFor("en");

describe("dates in words", () => {
  it("says a date of birth without shifting the day", () => {
    expect(dateWords("1951-03-04", "en-GB")).toBe("4 March 1951");
  });

  it("gives back what is no date", () => {
    expect(dateWords("1951-02-30x", "en-GB")).toBe("1951-02-30x");
    expect(momentWords("soon", { content })).toBe("soon");
  });

  it("says a moment in UTC and names the zone, unless another is given", () => {
    const moment = "2026-07-01T23:30:00Z";
    expect(momentWords(moment, { content })).toBe("1 July 2026 at 23:30 (UTC)");
    expect(momentWords(moment, { content, timeZone: "Europe/London" })).toBe(
      "2 July 2026 at 00:30 (BST)",
    );
    expect(momentWords(moment, { content, timeZone: "Asia/Kathmandu" })).toBe(
      "2 July 2026 at 05:15 (GMT+5:45)",
    );
  });
});

describe("a moment a short while ago", () => {
  const now = new Date("2026-07-01T09:45:10Z");

  it("is told by the clinic's clock, or by how long ago it was where no zone is known", () => {
    const moment = "2026-07-01T09:42:00Z";
    expect(recentWords(moment, now, { content, timeZone: "Europe/London" })).toBe("at 10:42");
    expect(recentWords(moment, now, { content })).toBe("3 minutes ago");
    expect(recentWords("2026-07-01T05:42:00Z", now, { content })).toBe("4 hours ago");
    expect(recentWords(moment, now, { content: contentFor("es") })).toBe("hace 3 minutos");
  });
});
