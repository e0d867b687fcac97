import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { listedPages } from "@/lib/commands/public-pages/list";

const root = path.resolve(import.meta.dirname, "../app");
const handler = /export (?:async )?(?:function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;

/** What a folder of `app/` answers to. */
export type RouteOnDisk = { readonly path: string; readonly methods: readonly string[] };

/** The pages that the build makes. */
const madeByBuild = (): readonly RouteOnDisk[] =>
  listedPages().map(({ pattern }) => ({ path: pattern, methods: ["GET"] }));

/** Every page and handler in `app/`, and those that the server answers before them, by their addresses. */
export function routesOnDisk(): readonly RouteOnDisk[] {
  const all = [...inApp(), ...madeByBuild()];
  return [...new Map(all.map((one) => [`${one.methods} ${one.path}`, one])).values()];
}

function inApp(): readonly RouteOnDisk[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  return files.flatMap((file): readonly RouteOnDisk[] => {
    const folder = path.dirname(file);
    const address = folder === "." ? "/" : `/${folder.split(path.sep).join("/")}`;
    if (path.basename(file) === "page.tsx") return [{ path: address, methods: ["GET"] }];
    if (!/^route\.tsx?$/.test(path.basename(file))) return [];
    const source = readFileSync(path.join(root, file), "utf8");
    return [
      { path: address, methods: [...source.matchAll(handler)].map((found) => found[1] ?? "") },
    ];
  });
}
