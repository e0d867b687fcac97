// Builds what the patients' pages that leave Next bring along: their styles, scripts and fonts, each file
// under a name that changes with its content, and a list of them for the server.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./bundle.mjs";
import { compressFile } from "./compress-file.mjs";
import { styleRules } from "./style-rules.mjs";

const folder = `${root}build/assets`;
const address = "/assets";
/** How all that can stand in a page looks; each page is given its share. */
const styles = "components/documents/patients.css";
/** What a page asks for once it is there. */
const letters = "components/documents/fonts.css";
/** By the names that a page calls them. */
const scripts = {
  form: "components/questionnaire/browser/entry.ts",
  code: "components/links/code-check.ts",
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    { in: styles, out: "styles" },
    { in: letters, out: "letters" },
    ...Object.entries(scripts).map(([out, file]) => ({ in: file, out })),
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

/** @param {string} source */
const textOf = (source) => readFileSync(addressOf(source).replace(address, folder), "utf8").trim();

const names = files.map(({ name }) => name).toSorted();

mkdirSync(folder, { recursive: true });
for (const { name } of files) compressFile(`${folder}/${name}`, `${folder}/${name}`);
writeFileSync(
  `${root}build/assets.json`,
  JSON.stringify({
    styles: { file: addressOf(styles), rules: styleRules(textOf(styles)) },
    letters: addressOf(letters),
    scripts: each(scripts, (made) => made),
    mark: createHash("sha256").update(names.join()).digest("base64url").slice(0, 12),
  }),
);
