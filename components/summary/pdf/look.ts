import { looks } from "@/lib/printing/arrange/looks";
import { paperSizes } from "@/lib/printing/arrange/paper-sizes";
import type { Paper } from "@/lib/settings/paper";

/** Black on white paper. Grey is for rules and shading only, never for words. */
export const ink = { text: "#000000", rule: "#5c5c5c", shade: "#ececec", hatch: "#b4b4b4" };

/** What the papers that come in normal print alone are set with. */
export const { type, margin } = looks.normal;

/** Page names as the renderer knows them, and their sizes in points. */
export const pages = {
  a4: { size: "A4", ...paperSizes.a4 },
  letter: { size: "LETTER", ...paperSizes.letter },
} as const satisfies { readonly [paper in Paper]: object };
