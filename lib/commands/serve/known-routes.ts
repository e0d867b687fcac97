import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

const route = z.object({ page: z.string(), regex: z.string() });
const manifest = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });
const folders = z.record(z.string(), z.string());

/** What the build knows of the product's addresses. */
export type KnownRoutes = {
  /**
   * The pattern of an address, as the folders of `app/` say it: an address itself can hold a token or
   * what somebody typed. What nothing answers to is "unknown".
   */
  readonly patternOf: (path: string) => string;
  /** Whether a page answers to it, which takes nothing that is posted. */
  readonly isPage: (path: string) => boolean;
};

export function readRoutes(root: string): KnownRoutes {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(root, ".next", name), "utf8"));
  const { staticRoutes, dynamicRoutes } = manifest.parse(read("routes-manifest.json"));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    shape: new RegExp(regex),
  }));
  const pages = new Set(
    Object.entries(folders.parse(read("app-path-routes-manifest.json"))).flatMap(
      ([file, address]) => (file.endsWith("/page") ? [address] : []),
    ),
  );
  // While one request is answered its pattern is asked for again and again.
  let last = { asked: "", pattern: "unknown" };
  const patternOf = (asked: string) => {
    if (asked !== last.asked) {
      last = { asked, pattern: routes.find(({ shape }) => shape.test(asked))?.page ?? "unknown" };
    }
    return last.pattern;
  };
  return { patternOf, isPage: (asked) => pages.has(patternOf(asked)) };
}
