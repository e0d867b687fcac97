import { afterAll, beforeAll, expect, it } from "vitest";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { durabilityRounds } from "./durability-rounds";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

it("loses no acknowledged answer when killed while saving", { timeout: 120_000 }, async () => {
  const { acknowledged, lost } = await durabilityRounds(8, temporary.variables);
  expect(acknowledged).toBeGreaterThanOrEqual(80);
  expect(lost).toBe(0);
});
