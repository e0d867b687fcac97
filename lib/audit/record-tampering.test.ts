import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { keyring } from "@/lib/vault/keyring";
import { seal, unseal } from "@/lib/vault/seal";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { recordTampering } from "./record-tampering";

const now = new Date("2026-11-24T09:00:00Z");
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(async () => {
  globalThis.readyToAskTampered = undefined;
  await temporary.remove();
});

const row = randomUUID();
const own = keyring([{ id: "one", key: Uint8Array.from({ length: 32 }, (_, at) => at) }]);
const { key } = own.newDataKey("Response", row);
const place = { table: "Response", row, column: "draft", revision: 1 };

function failureOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it("tells the log once of a row that was changed, and of nothing else", async () => {
  const changed = seal(key, place, Buffer.from("kept"));
  changed[30] = (changed[30] ?? 0) ^ 1;
  const failed = failureOf(() => unseal(key, place, changed));
  await recordTampering(failed, now);
  await recordTampering(failed, now);
  await recordTampering(new Error("something else"), now);
  const unknown = { keyId: "two", wrappedKey: changed };
  await recordTampering(
    failureOf(() => own.openDataKey("Response", randomUUID(), unknown)),
    now,
  );
  const { prisma } = await openDatabase();
  const events = await prisma.auditEvent.findMany();
  expect(events).toMatchObject([
    { actor: "system", action: "vault.tampered", subjectId: row, detail: { table: "Response" } },
  ]);
});
