// An invented language, added to a clone as docs/add-a-language.md says, then typed, built, served, used
// and printed.
import { spawnSync } from "node:child_process";
import { freePort } from "../port.mjs";
import { withClone } from "./clone.mjs";
import { round } from "./round.mjs";
import { startProduct } from "./start-product.mjs";

const longestStart = 300;

/** @returns {Promise<readonly import("../checks.mjs").Tally[]>} */
export const thirdLanguage = async () => [
  await round("a third language", () =>
    withClone(async ({ folder, place }) => {
      const environment = process.env;
      const run = (/** @type {readonly string[]} */ ...values) => {
        const [program = "", ...rest] = values;
        const options = { cwd: folder, env: environment, encoding: /** @type {const} */ ("utf8") };
        const { status, stdout, stderr } = spawnSync(program, rest, options);
        if (status !== 0) throw new Error(`${values.join(" ")}: ${stdout}${stderr}`);
        return stdout.trim();
      };
      const typescript = (/** @type {readonly string[]} */ ...values) =>
        run("node", "lib/commands/run.mjs", ...values);
      typescript("test-support/third-language/add-to.ts", folder);
      // Tests of the content say of each language what its words must hold: they are for its translator.
      const faults = spawnSync("node", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."], {
        cwd: folder,
        encoding: "utf8",
      }).stdout.split("\n");
      const ofProduct = faults.filter(
        (line) => /^\S+\.tsx?\(/.test(line) && !/\.test\.tsx?\(/.test(line),
      );
      if (ofProduct.length > 0) throw new Error(ofProduct.join("\n"));
      const port = await freePort();
      const product = startProduct({ folder, environment }, { port, dataDir: place("data") });
      try {
        if (!(await product.serves(longestStart))) throw new Error(product.output());
        const used = typescript("test-support/third-language/use.ts", `http://localhost:${port}`);
        return `typed, built, served, filled in; ${used.split("\n").at(-1)} printed`;
      } finally {
        await product.stop();
      }
    }),
  ),
];
