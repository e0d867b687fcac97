import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestName, manifestSchema, publicFolder } from "../public-pages/manifest";
import type { MadePage } from "./public-pages";

/** Reads the pages that the build made, which are few and small enough to be kept. */
export function readPublicPages(root: string): readonly MadePage[] {
  const folder = path.join(root, publicFolder);
  const read = (name: string) => readFileSync(path.join(folder, name));
  return manifestSchema.parse(JSON.parse(String(read(manifestName)))).map((page) => {
    const plain = read(page.file);
    const hash = createHash("sha256").update(page.policy).update(plain).digest("base64url");
    const forms = { plain, br: read(`${page.file}.br`), gzip: read(`${page.file}.gz`) };
    return { ...page, forms, tag: `W/"${hash.slice(0, 22)}"` };
  });
}
