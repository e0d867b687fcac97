// Compresses the files of Next's build for the server to send.
import { mkdirSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { compressFile } from "./compress-file.mjs";

const from = ".next/static";
const to = "build/static";

for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
  const file = path.join(from, name);
  if (!statSync(file).isFile()) continue;
  const target = path.join(to, name);
  mkdirSync(path.dirname(target), { recursive: true });
  compressFile(file, target);
}
