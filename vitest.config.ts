import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // The marker package throws outside a server bundle; tests run on the server's side.
      "server-only": `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    include: ["{app,components,content,lib,prisma,bench,test-support}/**/*.test.{ts,tsx}"],
    // One fewer than the processors would leave one of two idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    // A first database takes seconds to make, and more on a busy machine.
    hookTimeout: 120_000,
  },
});
