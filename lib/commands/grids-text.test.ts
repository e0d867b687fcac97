import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "@/content";
import { gridsText } from "./grids-text";

test.each(languages)(
  "docs/grids has every grid in %s as it is now; `npm run grids` makes it",
  (one) => {
    expect(readFileSync(`docs/grids/${one}.md`, "utf8")).toBe(gridsText(one));
  },
);
