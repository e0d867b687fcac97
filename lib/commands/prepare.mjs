// What must be there before the product can be served or tested. This runs before anything is
// installed, on whatever Node the system has, so it uses nothing but Node itself. However a step is cut
// short, and whoever else runs it at the same time, the next one finds it done or does it again.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isInstalled } from "./prepare/installed.mjs";
import { makeOnce } from "./prepare/make-once.mjs";
import { oneAtATime } from "./prepare/one-at-a-time.mjs";
import { runStep } from "./prepare/step.mjs";
import { buildVariables, installVariables } from "./prepare/variables.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const windows = process.platform === "win32";

/** The pinned Node, which npm installs as a package. */
export const node = path.join(root, "node_modules/node/bin", windows ? "node.exe" : "node");

/** There from the beginning of an installation to its good end; outside what npm clears away. */
const begun = path.join(root, "build/installing");
const isWhole = () => !existsSync(begun) && existsSync(node) && isInstalled(root);

async function installPackages() {
  writeFileSync(begun, "");
  await runStep("Installing packages", "npm", ["ci", "--include=dev", "--no-audit"], {
    cwd: root,
    env: installVariables(process.env),
    shell: windows,
  });
  rmSync(begun);
}

/** Installs the packages of the lockfile unless they are there. */
export async function install() {
  if (isWhole()) return;
  await oneAtATime(root, async () => {
    if (!isWhole()) await installPackages();
  });
}

/**
 * @param {string} what
 * @param {readonly string[]} values
 * @param {import("./prepare/variables.mjs").Variables} [more]
 */
const runOnNode = (what, values, more) =>
  runStep(what, node, values, { cwd: root, env: { ...buildVariables(process.env), ...more } });

/** Generates the database client unless it fits the schema already. */
export const generate = () =>
  makeOnce({
    root,
    sources: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    results: ["lib/database/generated/client.ts"],
    leftovers: [],
    stamp: "lib/database/generated/.made-from",
    work: () =>
      runOnNode("Generating the database client", [
        "node_modules/prisma/build/index.js",
        "generate",
      ]),
  });

const buildSources = [
  ...["app", "components", "content", "lib", "prisma", "public"],
  ...["instrumentation.ts", "proxy.ts", "next.config.js", "tsconfig.json"],
  ...["package.json", "package-lock.json"],
];

/**
 * Builds the product unless it was built from the same sources. It is told no setting of the product.
 * @param {import("./prepare/variables.mjs").Variables} [more] variables for the build, with which a
 * test shows that it would use none
 */
export const build = (more) =>
  makeOnce({
    root,
    sources: buildSources,
    results: [
      ...[".next/BUILD_ID", "build/pdf-worker.mjs", "build/server.mjs"],
      ...["build/assets.json", "build/public/pages.json"],
    ],
    // The rest of `.next` is cleared by Next, under a lock of its own.
    leftovers: [
      ...[".next/cache", "build/pdf-worker.mjs", "build/pdf-worker", "build/server.mjs"],
      ...["build/static", "build/assets", "build/public"],
    ],
    stamp: ".next/.made-from",
    work: async () => {
      await runOnNode("Building the printing worker", ["lib/commands/build-pdf-worker.mjs"], more);
      await runOnNode("Building the server", ["lib/commands/build-server.mjs"], more);
      await runOnNode("Building styles and scripts", ["lib/commands/build-assets.mjs"], more);
      await runOnNode("Making the open pages", ["lib/commands/build-public-pages.mjs"], more);
      await runOnNode("Building the pages", ["node_modules/next/dist/bin/next", "build"], more);
      await runOnNode("Compressing the pages' files", ["lib/commands/compress-static.mjs"], more);
    },
  });
