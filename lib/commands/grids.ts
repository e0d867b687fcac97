import { fileURLToPath } from "node:url";
import { languages } from "@/content";
import { gridsText } from "./grids-text";
import { writeTogether } from "./write-together";

/** `npm run grids`: keeps every grid as text in `docs/grids`, for whoever reviews them. */
const files = languages.map((language) => ({
  path: fileURLToPath(new URL(`../../docs/grids/${language}.md`, import.meta.url)),
  content: gridsText(language),
}));
writeTogether(files);
process.stdout.write(`${files.map(({ path }) => path).join("\n")}\n`);
