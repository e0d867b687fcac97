import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import rule, { floors } from "../../.dependency-cruiser.mjs";

/** Files that break one rule each; the first is the one that must be found. */
type Plant = { readonly [file: string]: string };

const imports = (name: string) => `import "${name}";\n`;
const highest = { "lib/commands/top.ts": "export const top = 1;\n" };

/** Each folder of lib but the highest reaches up. */
const reachingUp = floors
  .flat()
  .filter((folder) => folder !== "commands")
  .map((folder): [string, Plant] => [
    `floor-of-${folder}`,
    { [`lib/${folder}/planted.ts`]: imports("@/lib/commands/top"), ...highest },
  ]);

const plants: { readonly [name: string]: Plant } = {
  ...Object.fromEntries(reachingUp),
  "no-circle": { "lib/form/one.ts": imports("./other"), "lib/form/other.ts": imports("./one") },
  "every-folder-has-a-floor": {
    "app/page.ts": imports("@/lib/utils/all"),
    "lib/utils/all.ts": "export {};\n",
  },
  "lib-is-handed-its-content": {
    "lib/mail/words.ts": 'import type { Words } from "@/content/words";\nexport type W = Words;\n',
    "content/words.ts": "export type Words = string;\n",
  },
  "commands-import-no-app": {
    "lib/commands/print.ts": imports("@/app/handler"),
    "app/handler.ts": "export {};\n",
  },
  "content-is-data": {
    "content/status.ts": imports("@/lib/mail/failure"),
    "lib/mail/failure.ts": "export {};\n",
  },
  "pure-folders": { "lib/summary/picture.ts": imports("react") },
  "pure-folders-ask-no-clock-or-environment": {
    "lib/summary/now.ts": imports("@/lib/clock/system"),
    "lib/clock/system.ts": "export {};\n",
  },
  "components-open-no-store": {
    "components/staff/list.ts": imports("@/lib/responses/store"),
    "lib/responses/store.ts": "export {};\n",
  },
  "prisma-in-stateful-folders": {
    "lib/session/user.ts": imports("@/lib/database/open"),
    "lib/database/open.ts": "export {};\n",
  },
  "no-test-library-in-the-product": { "lib/summary/sample.ts": imports("vitest") },
};

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string() })),
  }),
});

const folder = mkdtempSync(path.join(tmpdir(), "ready-imports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the rule finds in a tree that holds all the planted files, as "rule: file". */
function findings(): readonly string[] {
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  for (const [name, text] of Object.values(plants).flatMap(Object.entries<string>)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const alias = { compilerOptions: { paths: { "@/*": ["./*"] } } };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(alias));
  const command = [
    path.resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
    ...["--config", path.resolve(".dependency-cruiser.mjs"), "--output-type", "json"],
    ...["app", "components", "content", "lib"],
  ];
  const { stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  const { summary } = report.parse(JSON.parse(stdout));
  return summary.violations.map(({ rule: { name }, from }) => `${name}: ${from}`);
}

describe("the import rule", () => {
  const found = findings();

  test("has a planted violation for each of its rules", () => {
    const names = rule.forbidden.map(({ name }) => name);
    expect(Object.keys(plants).sort()).toEqual(
      names.filter((name) => name !== "floor-of-commands").sort(),
    );
  });

  test.each(Object.entries(plants))("%s is found where it is broken", (name, files) => {
    expect(found).toContain(`${name}: ${Object.keys(files)[0]}`);
  });

  test("finds nothing in the files that break nothing", () => {
    const broken = new Set(Object.values(plants).map((files) => Object.keys(files)[0]));
    const innocent = found.filter((one) => !broken.has(one.split(": ")[1]));
    expect(innocent).toEqual([]);
  });
});
