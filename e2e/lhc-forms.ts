import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";

/**
 * LHC-Forms, the form renderer of the US National Library of Medicine, as it stands on npm. Installing it
 * would resolve the whole of Angular, which is in its bundle already, so the package alone is fetched.
 */
const release = {
  name: "lforms",
  version: "40.1.3",
  sha512:
    "WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==",
} as const;

const archive = `${release.name}-${release.version}.tgz`;
const cache = path.resolve("node_modules/.cache");

function run(command: string, values: readonly string[]): void {
  const shell = process.platform === "win32";
  const { status, stderr } = spawnSync(command, values, { encoding: "utf8", shell });
  if (status !== 0) throw new Error(`${command} did not fetch ${archive}: ${stderr}`);
}

const isTheRelease = (file: string): boolean =>
  createHash("sha512").update(readFileSync(file)).digest("base64") === release.sha512;

/** The package as it was published, fetched once through npm and checked each time. */
function fetched(): string {
  const kept = path.join(cache, archive);
  if (existsSync(kept) && isTheRelease(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "lforms-"));
  run("npm", ["pack", `${release.name}@${release.version}`, "--pack-destination", folder]);
  const file = path.join(folder, archive);
  if (!isTheRelease(file)) throw new Error(`${archive} is not what was published: look into it.`);
  renameSync(file, kept);
  rmSync(folder, { recursive: true });
  return kept;
}

/** Unpacks the renderer into a folder of its own, and gives the folder. */
export function unpackLhcForms(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lhc-forms-"));
  const parts = ["webcomponent", "fhir/R4"].map((part) => `package/dist/lforms/${part}`);
  run("tar", ["-xzf", fetched(), "-C", folder, ...parts]);
  return path.join(folder, "package/dist/lforms");
}

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>LHC-Forms</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="webcomponent/styles.css" />
  <main id="form"></main>
  <script src="webcomponent/assets/lib/zone.min.js"></script>
  <script src="webcomponent/lhc-forms.js" type="module"></script>
  <script src="fhir/R4/lformsFHIR.min.js" defer></script>
</html>`;

/** Opens a page with the renderer, as if this site had it at /lhc-forms/; nothing else is asked. */
export async function openLhcForms(browserPage: Page, folder: string): Promise<void> {
  await browserPage.route("**/lhc-forms/**", (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(folder, pathname.slice("/lhc-forms/".length));
    return pathname.endsWith("/")
      ? route.fulfill({ contentType: "text/html", body: page })
      : route.fulfill({ path: file });
  });
  await browserPage.goto("/lhc-forms/");
  await browserPage.waitForFunction("globalThis.LForms?.FHIR?.R4 !== undefined");
}
