// `npm run effort`: what the form asks of each person, in words, taps, screens and minutes.
import path from "node:path";
import { succeeds } from "./checks.mjs";
import { build, generate, install } from "./prepare.mjs";
import { runTypeScript } from "./run.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
await install();
await generate();
if (await succeeds(["lib/commands/browser.mjs"])) {
  await build();
  process.exitCode = runTypeScript("bench/effort.ts", []);
} else process.exitCode = 1;
