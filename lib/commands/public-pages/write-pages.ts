import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Documents } from "@/components/documents/documents";
import { compressFile } from "../compress-file.mjs";
import type { ListedPage } from "./list";
import { manifestName, type PublicPage } from "./manifest";
import { policyOf } from "./policy";

const fileOf = ({ path: address, variant }: ListedPage): string =>
  `${address.slice(1)}${variant === "usual" ? "" : ` ${variant}`}.html`.replaceAll(/[ /]/g, "-");

/** Makes the pages, each with the same compressed beside it, and a list of them. */
export function writePages(
  folder: string,
  pages: readonly ListedPage[],
  documents: Pick<Documents, "page">,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = pages.map((page): PublicPage => {
    const { main, frame, ...known } = page;
    const html = documents.page(main, frame);
    const file = fileOf(page);
    const target = path.join(folder, file);
    writeFileSync(target, html);
    compressFile(target, target);
    return { ...known, policy: policyOf(html), file };
  });
  writeFileSync(path.join(folder, manifestName), JSON.stringify(made));
}
