import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { verifyLog } from "@/lib/audit/verify-log";
import { keepFormDraft, readFormDraft } from "@/lib/clinic/form-drafts";
import { keysRotateCommand } from "@/lib/commands/keys-rotate-command";
import { openDatabase } from "@/lib/database/open";
import { forgetEnvironment } from "@/lib/env";
import { openPerson } from "@/lib/invitations/sealed-person";
import { createResponse, loadResponse, submitResponse, updateDraft } from "@/lib/responses/store";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { sampleInvitation } from "@/test-support/invitation";
import { samplePerson } from "@/test-support/person";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { rotateKeys } from "./rotate-keys";
import { sealedTables } from "./sealed-tables";

vi.setConfig({ testTimeout: 60_000 });

const now = new Date("2026-11-24T09:00:00Z");
let temporary: TemporaryDatabase;
let old: string;

const useKeys = (...keys: readonly string[]) => {
  vi.stubEnv("VAULT_KEYS", keys.join(","));
  forgetEnvironment();
};
const newKey = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;

beforeAll(async () => {
  temporary = await temporaryDatabase();
  ownKeyring();
  old = readFileSync(path.join(temporary.dataDir, "keys", "vault-keys"), "utf8").trim();
}, 120_000);
beforeEach(() => useKeys(old));
afterAll(async () => {
  vi.unstubAllEnvs();
  await temporary.remove();
});

async function fill() {
  const response = await createResponse(now, "en");
  await updateDraft(response, now, (draft) => ({ ...draft, answers: { kept: "yes" } }));
  await submitResponse(response, now, () => sampleModel);
  const many = [];
  for (let count = 0; count < 60; count += 1) many.push(await createResponse(now, "en"));
  const { id } = await sampleInvitation(now);
  const draft = await keepFormDraft("someone", { typed: 1 }, now);
  return { response, many, invitation: id, draft };
}

it("puts all that is stored under the new key, so that the old one can go", async () => {
  const { response, invitation, draft } = await fill();
  const current = newKey("second");
  useKeys(current, old);
  const said = await keysRotateCommand();
  expect(said).toMatchObject({ code: 0, errors: [] });
  expect(said.lines?.slice(0, 2)).toEqual([
    'Put 63 rows under the key "second".',
    'Rows under the key "second": 63.',
  ]);
  useKeys(current);
  const { prisma } = await openDatabase();
  const loaded = await loadResponse(response, now);
  expect(loaded?.draft.answers).toEqual({ kept: "yes" });
  expect(loaded?.submission?.model).toEqual(sampleModel);
  const row = await prisma.invitation.findUniqueOrThrow({ where: { id: invitation } });
  expect(openPerson(ownKeyring(), row)).toEqual(samplePerson);
  expect(await readFormDraft("someone", draft, now)).toEqual({ typed: 1 });
  old = current;
});

it("leaves, counts and tells of what was changed from outside", async () => {
  const { many } = await fill();
  const [changed = ""] = many;
  const { prisma } = await openDatabase();
  const { draft } = await prisma.response.findUniqueOrThrow({ where: { id: changed } });
  draft[40] = (draft[40] ?? 0) ^ 1;
  await prisma.response.update({ where: { id: changed }, data: { draft } });
  useKeys(newKey("third"), old);
  const { tampered, left } = await rotateKeys(now);
  expect(tampered).toEqual([{ table: "Response", id: changed }]);
  expect(left["second"]).toBe(1);
  const said = await keysRotateCommand();
  expect(said.code).toBe(1);
  expect(said.errors).toEqual([
    `Response ${changed} was changed from outside and was left as it is.`,
  ]);
  const event = await (await openDatabase()).prisma.auditEvent.findFirst({
    where: { action: "vault.tampered" },
  });
  expect(event).toMatchObject({ subjectId: changed, detail: { table: "Response" } });
  expect((await verifyLog()).faults).toEqual([]);
});

it("says which key is missing before it touches anything", async () => {
  useKeys(newKey("fourth"));
  const said = await keysRotateCommand();
  expect(said.code).toBe(2);
  expect(said.errors?.[0]).toMatch(/^VAULT_KEYS lacks the key "/);
});

it("knows every table with a data key, and all that the key seals", async () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)]
    .filter(([, , body = ""]) => /\bwrappedKey\b/.test(body))
    .map(([, table = "", body = ""]) => ({
      table,
      columns: [...body.matchAll(/^ +(\w+) +Bytes\??/gm)]
        .map(([, column = ""]) => column)
        .filter((column) => column !== "wrappedKey"),
    }));
  const known = sealedTables.map(({ table, columns }) => ({
    table,
    columns: columns.map(({ column }) => column),
  }));
  const byTable = (a: { table: string }, b: { table: string }) => (a.table < b.table ? -1 : 1);
  expect(known.toSorted(byTable)).toEqual(models.toSorted(byTable));
});
