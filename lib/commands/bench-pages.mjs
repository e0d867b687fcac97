// `npm run bench:pages`: the pages of the form on a slowed phone, beside the same pages as plain HTML.
import path from "node:path";
import { succeeds } from "./checks.mjs";
import { build, generate, install } from "./prepare.mjs";
import { runTypeScript } from "./run.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
await install();
await generate();
if (await succeeds(["lib/commands/browser.mjs"])) {
  await build();
  process.exitCode = runTypeScript("bench/pages.ts", process.argv.slice(2));
} else process.exitCode = 1;
