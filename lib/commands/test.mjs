// `npm test`: everything, against the embedded database, with a real browser.
import path from "node:path";
import { findOrInstallBrowser } from "./browser.mjs";
import { buildAlone } from "./build-alone.mjs";
import { browserTests, deadCode, finish, importRule, lint, types, unitTests } from "./checks.mjs";
import { generate, install } from "./prepare.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
await install();
await generate();
findOrInstallBrowser();
const quick = await Promise.all([types(), lint(), importRule(), deadCode()]);
const built = await buildAlone();
const unit = await unitTests();
finish([...quick, built, unit, await browserTests()]);
