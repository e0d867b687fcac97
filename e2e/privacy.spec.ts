import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Answers, AnswerValue } from "@/lib/form/answers";
import { personas } from "@/prisma/personas";
import { FormClient } from "./http-form";
import { expect, test } from "./test";
import { content } from "./walk";

const canary = "Xylophonist7Canary";

/** The answers with the canary in place of every text, entries included. */
function withCanary(answers: Answers): Answers {
  const items = content.steps.flatMap((step) => step.items);
  const changed = items.flatMap((item): [string, AnswerValue][] => {
    if (item.kind === "text") return [[item.id, canary]];
    const value = answers[item.id];
    if (item.kind !== "entries" || !Array.isArray(value)) return [];
    const texts = item.fields
      .filter((field) => field.kind === "text")
      .map(({ id }) => [id, canary]);
    return [[item.id, value.map((entry) => ({ ...Object(entry), ...Object.fromEntries(texts) }))]];
  });
  return { ...answers, ...Object.fromEntries(changed) };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

test("a word typed into every text field is in no file and no log", async ({ baseURL }) => {
  const base = baseURL ?? "";
  const folder = path.join(tmpdir(), `ready-to-ask-tests-${new URL(base).port}`);
  const fullest = personas.find(({ id }) => id === "at-full-length");
  if (!fullest) throw new Error("There is no persona at full length.");
  const client = new FormClient(base);
  await client.finish(withCanary(fullest.answers));
  expect(await (await client.get("/summary")).text()).toContain(canary);
  expect((await client.get("/summary/pdf")).status).toBe(200);
  await client.post("/questionnaire/do-again/save", new URLSearchParams({ [canary]: canary }));
  await client.get(`/questionnaire/${canary}`);
  const files = filesBelow(folder);
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) => readFileSync(file).includes(canary));
  expect(found).toEqual([]);
});

test("pages may be kept by no one and load nothing from elsewhere", async ({ request }) => {
  for (const path of ["/", "/about", "/emergency"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});
