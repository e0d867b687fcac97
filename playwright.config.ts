import { defineConfig } from "@playwright/test";
import { browserOptions } from "./e2e/browser-options";

const port = Number(process.env["E2E_PORT"] ?? 3217);
/**
 * Their pages ask before they are left, or are left while they still save. Emptying such a page for the
 * next test can wait for ever (seen once in CI), so these tests have a browser context each. A clock that a
 * test has put into its context would stay there too.
 */
const leftMidTyping = [
  ...["words-are-kept.spec.ts", "patient-link.spec.ts", "next-page.spec.ts"],
  "back-without-a-connection.spec.ts",
];

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  forbidOnly: true,
  reporter: process.env["CI"] ? [["line"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 390, height: 844 },
    launchOptions: browserOptions,
    // What waits longer is told by its own name, and not as a test that took too long.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
  },
  projects: [
    {
      name: "pages",
      testIgnore: ["all-covered.spec.ts", ...leftMidTyping],
      // Emptied between tests: a new one, with its page, takes longer than many a test.
      use: { reuseContext: true },
    },
    { name: "left in mid-typing", testMatch: leftMidTyping },
    {
      name: "all covered",
      testMatch: "all-covered.spec.ts",
      dependencies: ["pages", "left in mid-typing"],
    },
  ],
  webServer: {
    command: `node test-support/serve.mjs ${port}`,
    url: `http://localhost:${port}/health/ready`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
