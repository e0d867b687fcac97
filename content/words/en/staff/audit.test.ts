import { expect, it } from "vitest";
import { auditActions } from "@/lib/audit/event";
import { auditWords } from "./audit";

it("has words for everything that is written to the log, each its own", () => {
  expect(Object.keys(auditWords)).toEqual([...auditActions]);
  expect(new Set(Object.values(auditWords)).size).toBe(auditActions.length);
});
