import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { routes, staffRoutes } from "@/lib/routes";
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

test("pages about somebody may be kept by no one, and no page loads anything from elsewhere", async ({
  request,
}) => {
  const nonces = new Set<string | undefined>();
  const headersOf = async (path: string) => {
    const headers = (await request.get(path)).headers();
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
    return { kept: headers["cache-control"], policy: headers["content-security-policy"] ?? "" };
  };
  for (const path of [routes.deleteAnswers, staffRoutes.signIn, staffRoutes.signIn]) {
    const { kept, policy } = await headersOf(path);
    expect(kept).toContain("no-store");
    expect(policy).toContain("default-src 'self'");
    if (path === staffRoutes.signIn) nonces.add(/'nonce-([\w+/]{22}==)'/.exec(policy)?.[1]);
  }
  expect([...nonces].filter(Boolean)).toHaveLength(2);
  for (const path of [routes.home("en"), routes.emergency("en"), routes.anyHome]) {
    const { kept, policy } = await headersOf(path);
    expect(kept).toBe("no-cache");
    expect(policy).toMatch(
      /^default-src 'none'; script-src '(?:none|self)'; style-src 'self' 'sha256-/,
    );
  }
  for (const path of [routes.about("en"), routes.library("es")]) {
    const { kept, policy } = await headersOf(path);
    expect(kept).toBe("public, max-age=300");
    expect(policy).toMatch(/^default-src 'none'; script-src 'none'; style-src 'self' 'sha256-/);
  }
  const origin = new URL((await request.head(routes.anyHome)).url()).origin;
  await request.post(routes.start, { form: {}, headers: { origin } });
  for (const path of [routes.home("en"), routes.emergency("en"), routes.anyEmergency]) {
    const { kept, policy } = await headersOf(path);
    expect(kept).toContain("no-store");
    expect(policy).toContain("script-src 'self';");
  }
});
