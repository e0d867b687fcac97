// Compresses the files of the build once, as small as can be, for the server to send. What a client
// would hardly get smaller is left as it is.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const from = ".next/static";
const to = "build/static";
const smallest = 512;

for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
  const file = path.join(from, name);
  if (!statSync(file).isFile() || statSync(file).size < smallest) continue;
  const plain = readFileSync(file);
  const target = path.join(to, name);
  mkdirSync(path.dirname(target), { recursive: true });
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength };
  writeFileSync(`${target}.br`, brotliCompressSync(plain, { params }));
  writeFileSync(`${target}.gz`, gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }));
}
