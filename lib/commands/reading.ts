import { fileURLToPath } from "node:url";
import { languages } from "@/content";
import { readingTable } from "./reading-table";
import { writeTogether } from "./write-together";

/** `npm run reading`: prints how hard every page is to read, and keeps it in `docs/`. */
const path = fileURLToPath(new URL("../../docs/reading-levels.md", import.meta.url));
const content = readingTable(languages);
process.stdout.write(content);
writeTogether([{ path, content }]);
