// Builds what the patients' pages that leave Next bring along: their styles, scripts and fonts, each file
// under a name that changes with its content, and a list of them for the server.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./bundle.mjs";
import { compressFile } from "./compress-file.mjs";
import { aboutClasses, classesIn } from "./style-classes.mjs";

const folder = `${root}build/assets`;
const address = "/assets";
/** What every page has. */
const styles = "components/documents/styles.css";
/** What every page asks for once it is there. */
const letters = "components/documents/fonts.css";
/** @param {string} file a stylesheet that imports others */
const importsOf = (file) =>
  [...readFileSync(root + file, "utf8").matchAll(/@import "(.+)";/g)].map(([, name = ""]) =>
    path.posix.join(path.posix.dirname(file), name),
  );
/** What some pages have: the looks of what stands in them. */
const parts = [
  ...importsOf("components/documents/parts.css"),
  "components/documents/summary.css",
].map((file) => ({ name: path.basename(file, ".css"), file }));
/** By the names that a page calls them. */
const scripts = {
  form: "components/questionnaire/browser/entry.ts",
  code: "components/links/code-check.ts",
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    { in: styles, out: "all" },
    { in: letters, out: "letters" },
    ...parts.map(({ name, file }) => ({ in: file, out: name })),
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
const anywhere = classesIn(textOf(styles));

const names = files.map(({ name }) => name).toSorted();

mkdirSync(folder, { recursive: true });
for (const { name } of files) compressFile(`${folder}/${name}`, `${folder}/${name}`);
writeFileSync(
  `${root}build/assets.json`,
  JSON.stringify({
    styles: {
      all: textOf(styles),
      parts: parts.map(({ name, file }) => {
        const css = textOf(file);
        return { name, css, classes: aboutClasses(css, anywhere) };
      }),
    },
    letters: addressOf(letters),
    scripts: each(scripts, (made) => made),
    mark: createHash("sha256").update(names.join()).digest("base64url").slice(0, 12),
  }),
);
