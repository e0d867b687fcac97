// Finds a browser for the tests, or installs one with the tools to read a PDF back. Runs by itself, beside
// what needs none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { canInstall, installFirstOf } from "./apt.mjs";

const systemBrowsers = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const pdfTools = ["qpdf", "poppler-utils"];

/**
 * @param {string} command
 * @param {readonly string[]} values
 */
const succeeds = (command, values) =>
  spawnSync(command, values, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

function installOnDebian() {
  if (!canInstall()) return false;
  console.error("Installing a browser ...");
  // Older Debian has no shell of its own.
  return installFirstOf(["chromium-headless-shell", ...pdfTools], ["chromium", ...pdfTools]);
}

/** @returns {boolean} whether Playwright finds a browser: the system's, or else its own */
function findOrInstallBrowser() {
  const toolsThere = existsSync("/usr/bin/qpdf") && existsSync("/usr/bin/pdftotext");
  const there = process.env["CHROMIUM_PATH"] ?? systemBrowsers.find(existsSync);
  if (there && toolsThere) return true;
  if (installOnDebian() || there) return true;
  const playwright = path.resolve("node_modules/@playwright/test/cli.js");
  return succeeds(process.execPath, [playwright, "install", "chromium"]);
}

if (!findOrInstallBrowser()) {
  console.error("No browser was found: install Chromium, or set CHROMIUM_PATH to one.");
  process.exitCode = 1;
}
