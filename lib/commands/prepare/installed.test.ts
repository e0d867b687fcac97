import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isInstalled } from "./installed.mjs";

const one = { version: "1.0.0" };
const elsewhere = { version: "1.0.0", devOptional: true, os: ["darwin"] };
const locked = {
  "": { version: "0.1.0" },
  "node_modules/one": one,
  "node_modules/tool": { version: "2.0.0", devOptional: true },
  "node_modules/elsewhere": elsewhere,
  "node_modules/extra": { version: "3.0.0", optional: true },
};
const here = { "node_modules/one": one, "node_modules/tool": locked["node_modules/tool"] };

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "ready-installed-"));
  writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
});
afterEach(() => rmSync(root, { recursive: true }));

function lay(packages: { readonly [name: string]: { readonly version: string } }, list = packages) {
  for (const name of Object.keys(packages)) {
    mkdirSync(path.join(root, name), { recursive: true });
    writeFileSync(path.join(root, name, "package.json"), "{}");
  }
  const file = path.join(root, "node_modules/.package-lock.json");
  writeFileSync(file, JSON.stringify({ packages: list }));
}

it("is so with every package but those for other computers", () => {
  lay(here);
  expect(isInstalled(root)).toBe(true);
});

it.each([
  ["nothing is there", () => {}],
  [
    "npm was killed before it wrote its list",
    () => {
      lay(here);
      rmSync(path.join(root, "node_modules/.package-lock.json"));
    },
  ],
  [
    "npm was killed while it cleared away what an earlier list names",
    () => {
      lay(here);
      rmSync(path.join(root, "node_modules/tool/package.json"));
    },
  ],
  ["a package only the build needs is missing", () => lay({ "node_modules/one": one })],
  [
    "a package has another version",
    () => lay({ ...here, "node_modules/one": { version: "0.9.0" } }),
  ],
])("is not so when %s", (_, arrange) => {
  arrange();
  expect(isInstalled(root)).toBe(false);
});
