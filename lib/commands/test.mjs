// `npm test`: everything, against the embedded database, with a real browser.
import path from "node:path";
import { buildAlone } from "./build-alone.mjs";
import {
  browserTests,
  deadCode,
  finish,
  importRule,
  lint,
  succeeds,
  types,
  unitTests,
} from "./checks.mjs";
import { generate, install } from "./prepare.mjs";

async function builtPages() {
  const built = await buildAlone();
  return [built, await browserTests()];
}

process.chdir(path.resolve(import.meta.dirname, "../.."));
await install();
await generate();
// The build writes types of its own, so those of the product are read before it; the unit tests use the
// tools that come with a browser.
const [hasBrowser, ...quick] = await Promise.all([
  succeeds(["lib/commands/browser.mjs"]),
  ...[types(), lint(), importRule(), deadCode()],
]);
if (!hasBrowser) process.exit(1);
// Each waits now and then, for a clock, a disk or a page: the other has the processors meanwhile.
const [unit, pages] = await Promise.all([unitTests(), builtPages()]);
finish([...quick, unit, ...pages]);
