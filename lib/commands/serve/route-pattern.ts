import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

const route = z.object({ page: z.string(), regex: z.string() });
const manifest = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });

/**
 * Gives the pattern of an address, as the folders of `app/` say it: an address itself can hold a token
 * or what somebody typed. What no page answers to is "unknown".
 */
export function routePatterns(root: string): (path: string) => string {
  const file = path.join(root, ".next/routes-manifest.json");
  const { staticRoutes, dynamicRoutes } = manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    shape: new RegExp(regex),
  }));
  return (asked) => routes.find(({ shape }) => shape.test(asked))?.page ?? "unknown";
}
