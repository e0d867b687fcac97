import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { isKept } from "./is-kept";
import { type Forms, sendSmallest } from "./smallest-form";

const types: { readonly [extension: string]: string } = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A file of the build, and what it was compressed to. Its name changes with its content. */
type StaticFile = Forms & { readonly type: string };

/** The files of the build by their paths. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const readIfThere = (file: string): Buffer | undefined =>
  existsSync(file) ? readFileSync(file) : undefined;

/** Where the files lie, where what they were compressed to, and where they are asked for. */
const places = [
  { folder: ".next/static", compressed: "build/static", address: "/_next/static" },
  { folder: "build/assets", compressed: "build/assets", address: "/assets" },
] as const;

function readPlace(root: string, { folder, compressed, address }: (typeof places)[number]) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).flatMap(
    (name): readonly (readonly [string, StaticFile])[] => {
      const type = types[path.extname(name)];
      const file = path.join(root, folder, name);
      if (type === undefined || !statSync(file).isFile()) return [];
      const target = path.join(root, compressed, name);
      const plain = readFileSync(file);
      const [br, gzip] = [readIfThere(`${target}.br`), readIfThere(`${target}.gz`)];
      return [[`${address}/${name.split(path.sep).join("/")}`, { type, plain, br, gzip }]];
    },
  );
}

/** Reads all files of the build, which are few and small enough to be kept. */
export const readStaticFiles = (root: string): StaticFiles =>
  new Map(places.flatMap((place) => readPlace(root, place)));

/** Sends a file of the build in the smallest form that the client takes. */
export function sendStatic(
  request: IncomingMessage,
  response: ServerResponse,
  { type, ...forms }: StaticFile,
): void {
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  response.setHeader("Vary", "Accept-Encoding");
  if (isKept(request, undefined)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  sendSmallest(request, response, forms);
}
