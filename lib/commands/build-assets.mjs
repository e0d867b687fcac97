// Builds what the patients' pages that leave Next bring along: their styles, scripts and fonts, each file
// under a name that changes with its content, and a list of them for the server.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./bundle.mjs";
import { compressFile } from "./compress-file.mjs";

const folder = `${root}build/assets`;
const address = "/assets";
/** By the name that a page calls them. */
const scripts = { form: "components/questionnaire/browser/entry.ts" };
/** The letters of nearly every word, in both weights. */
const needed = /-latin-(?:400|700)-normal\.woff2$/;

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    { in: "components/documents/styles.css", out: "styles" },
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
const styles = addressOf("components/documents/styles.css").replace(address, folder);

mkdirSync(folder, { recursive: true });
for (const { name } of files) compressFile(`${folder}/${name}`, `${folder}/${name}`);
writeFileSync(
  `${root}build/assets.json`,
  JSON.stringify({
    styles: readFileSync(styles, "utf8").trim(),
    fonts: files.filter(({ from }) => needed.test(from)).map(({ name }) => `${address}/${name}`),
    scripts: Object.fromEntries(
      Object.entries(scripts).map(([name, file]) => [name, addressOf(file)]),
    ),
  }),
);
