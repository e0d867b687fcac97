import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { personas } from "@/prisma/personas";
import { typedEverywhere } from "@/test-support/typed-everywhere";
import { FormClient } from "./http-form";
import { expect, test } from "./test";
import { content } from "./walk";

const canary = "Xylophonist7Canary";

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
  const items = content.steps.flatMap((step) => step.items);
  await client.finish(typedEverywhere(items, fullest.answers, canary));
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
  const nonces = new Set<string | undefined>();
  for (const path of ["/", "/about", "/emergency"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    nonces.add(/'nonce-([\w+/]{22}==)'/.exec(headers["content-security-policy"] ?? "")?.[1]);
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect([...nonces].filter(Boolean)).toHaveLength(3);
});
