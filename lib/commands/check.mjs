// `npm run check`: types, lint, dead code and unit tests; no browser.
import path from "node:path";
import { deadCode, finish, importRule, lint, types, unitTests } from "./checks.mjs";
import { generate, install } from "./prepare.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
await install();
await generate();
finish(await Promise.all([types(), lint(), importRule(), deadCode(), unitTests()]));
