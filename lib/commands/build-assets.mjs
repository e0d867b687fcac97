// Builds what the patients' pages that leave Next bring along: their styles, scripts and fonts, each file
// under a name that changes with its content, and a list of them for the server.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./bundle.mjs";
import { compressFile } from "./compress-file.mjs";

const folder = `${root}build/assets`;
const address = "/assets";
/** By the names that a page calls them. */
const styles = {
  patient: "components/documents/styles.css",
  summary: "components/documents/summary.css",
};
const scripts = {
  form: "components/questionnaire/browser/entry.ts",
  code: "components/links/code-check.ts",
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    ...Object.entries({ ...styles, ...scripts }).map(([out, file]) => ({ in: file, out })),
  ],
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  outdir: folder,
  publicPath: address,
  bundle: true,
  minify: true,
  metafile: true,
  platform: "browser",
  format: "esm",
  // Of react-hook-form, what makes a form; its hooks would bring React along.
  conditions: ["react-server"],
  target: ["chrome109", "firefox115", "safari16.4"],
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff2": "file" },
  logLevel: "warning",
});

const files = Object.entries(metafile.outputs).map(([file, { entryPoint, inputs }]) => ({
  name: path.basename(file),
  from: entryPoint ?? Object.keys(inputs)[0] ?? "",
}));
/** @param {string} source */
const addressOf = (source) => {
  const made = files.find(({ from }) => from === source);
  if (made === undefined) throw new Error(`Nothing was made of ${source}.`);
  return `${address}/${made.name}`;
};
/**
 * @param {Readonly<Record<string, string>>} named
 * @param {(address: string) => string} what
 */
const each = (named, what) =>
  Object.fromEntries(Object.entries(named).map(([name, file]) => [name, what(addressOf(file))]));

const names = files.map(({ name }) => name).toSorted();

mkdirSync(folder, { recursive: true });
for (const { name } of files) compressFile(`${folder}/${name}`, `${folder}/${name}`);
writeFileSync(
  `${root}build/assets.json`,
  JSON.stringify({
    styles: each(styles, (made) => readFileSync(made.replace(address, folder), "utf8").trim()),
    scripts: each(scripts, (made) => made),
    mark: createHash("sha256").update(names.join()).digest("base64url").slice(0, 12),
  }),
);
