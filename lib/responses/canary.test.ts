import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { steps } from "@/content/form/steps";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import type { Item } from "@/lib/form/item";
import { sampleModel } from "@/test-support/summary-model";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { typedEverywhere } from "@/test-support/typed-everywhere";
import type { Draft } from "./draft";
import { createResponse, submitResponse, updateDraft } from "./store";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
}, 120_000);
afterAll(() => temporary.remove());

const canary = "Kanarienvogelsang";
const now = new Date("2026-11-22T09:00:00Z");
const items: readonly Item[] = steps.flatMap((step): readonly Item[] => step.items);

const answers = typedEverywhere(items, {}, canary);
const unresolved = Object.fromEntries(steps.map(({ id }) => [id, { typed: [`${canary} ${id}`] }]));

/** In how many files below `folder` these bytes are found. */
function filesWith(folder: string, bytes: Buffer): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(bytes)).length;
}

it("writes no word of a person to the disk or the log in readable form", async () => {
  const logged = [vi.spyOn(console, "error"), vi.spyOn(console, "warn"), vi.spyOn(console, "log")];
  const id = await createResponse(now, "en");
  const fill = (draft: Draft): Draft => ({ ...draft, answers, unresolved });
  await updateDraft(id, now, fill);
  await submitResponse(id, now, () => ({ ...sampleModel, name: canary }));
  await updateDraft(id, now, fill);
  const failing = updateDraft(id, now, (draft) => ({
    ...fill(draft),
    answers: { ...answers, "pain-now": Number.NaN },
  }));
  await expect(failing.catch((error: unknown) => String(error))).resolves.not.toContain(canary);
  await (await openDatabase()).prisma.$executeRawUnsafe("CHECKPOINT");
  await closeDatabase();

  expect(Object.keys(answers).length).toBeGreaterThan(5);
  const encodings = ["utf8", "utf16le", "base64", "hex"] as const;
  for (const encoding of encodings) {
    const bytes =
      encoding === "utf8" || encoding === "utf16le"
        ? Buffer.from(canary, encoding)
        : Buffer.from(Buffer.from(canary).toString(encoding).slice(0, 20));
    expect(filesWith(temporary.dataDir, bytes)).toBe(0);
  }
  // The search does find what is not sealed: the name of the row's key.
  expect(
    filesWith(path.join(temporary.dataDir, "database"), Buffer.from("trial-")),
  ).toBeGreaterThan(0);
  for (const log of logged) expect(log.mock.calls.flat().join(" ")).not.toContain(canary);
});
