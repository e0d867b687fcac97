import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import type { Assets } from "@/components/documents/assets";

const made = z.object({
  styles: z.object({
    file: z.string(),
    rules: z.array(
      z.object({ at: z.string(), css: z.string(), needs: z.array(z.array(z.string())) }),
    ),
  }),
  letters: z.string(),
  scripts: z.object({ form: z.string(), code: z.string() }),
  mark: z.string(),
});

/** What the build made for the patients' pages. */
export const readAssets = (root: string): Assets =>
  made.parse(JSON.parse(readFileSync(path.join(root, "build/assets.json"), "utf8")));
