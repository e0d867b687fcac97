import { existsSync } from "node:fs";

// The shell draws pages without a window's compositor and is the quickest.
const systemBrowsers = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = process.env["CHROMIUM_PATH"] ?? systemBrowsers.find(existsSync);

/** How the tests and measurements start a browser: the system's, or else Playwright's own. */
export const browserOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
};
