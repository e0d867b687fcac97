// `npm run demo`: the product on a data folder of its own, with invented people in it.
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { readPort, requireFreePort, serverVariables } from "./port.mjs";
import { generate, install } from "./prepare.mjs";
import { runTypeScript } from "./run.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
const dataDir = path.resolve(process.env["DATA_DIR"] ?? "data", "demo");
await requireFreePort(readPort(serverVariables()));
await install();
await generate();
// Forms end after 24 hours, so an old demo has nothing left to show.
if (existsSync(dataDir)) rmSync(dataDir, { recursive: true });
process.env["DATA_DIR"] = dataDir;
const codes = [
  runTypeScript("prisma/seed.ts", [], { server: true }),
  runTypeScript("prisma/demo/seed.ts", [], { server: true }),
  runTypeScript("lib/commands/demo-summaries.ts", [path.join(dataDir, "summaries")]),
];
if (codes.some((code) => code !== 0)) process.exit(1);
await import("./start.mjs");
