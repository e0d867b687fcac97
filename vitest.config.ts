import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { needsOwnProcess } from "./test-support/own-process.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const folders = ["app", "components", "content", "lib", "prisma", "bench", "test-support"];
const files = folders
  .flatMap((folder) =>
    readdirSync(root + folder, { encoding: "utf8", recursive: true }).map(
      (name) => `${folder}/${name.replaceAll("\\", "/")}`,
    ),
  )
  .filter((file) => /\.test\.tsx?$/.test(file));
const alone = files.filter((file) => needsOwnProcess(readFileSync(root + file, "utf8")));
const together = files.filter((file) => !alone.includes(file));

/** Patterns of just these files: a folder of Next may be named with signs that patterns use. */
const patternsOf = (names: readonly string[]) =>
  names.map((name) => name.replace(/[^\w./-]/g, "?"));

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // The marker package throws outside a server bundle; tests run on the server's side.
      "server-only": `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    // One fewer than the processors would leave one of two idle.
    maxWorkers: 2,
    // What the product logs is looked at where a test asks for it.
    env: { LOG_LEVEL: "silent" },
    testTimeout: 60_000,
    // A first database takes seconds to make, and more on a busy machine.
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "alone", include: patternsOf(alone) } },
      {
        extends: true,
        resolve: {
          alias: [
            { find: /^\.\/password-hash$/, replacement: `${root}test-support/quick-hashing.ts` },
          ],
        },
        test: {
          name: "together",
          include: patternsOf(together),
          isolate: false,
          setupFiles: ["test-support/leave-no-trace.ts"],
        },
      },
    ],
  },
});
