import type { LayoutNode, Style } from "@react-pdf/layout";
import resolveStyle from "@react-pdf/stylesheet";
import { openMemory } from "./memory";

/** Lengths are in points here, so that no style depends on the sheet it is for. */
const anySheet = { width: 0, height: 0, dpi: 72, remBase: 18, orientation: "portrait" } as const;

const known = openMemory<Style>(100_000);

/** A style as written, with its shorthands taken apart by the renderer. It must not be changed. */
export const resolvedStyle = (style: Style = {}): Style =>
  known(JSON.stringify(style), () => resolveStyle(anySheet, style));

/** What everything in a part is set with unless it says otherwise. */
export function handedOn({ style = {} }: LayoutNode): Style {
  const { color, fontFamily, fontSize, fontWeight, lineHeight, textAlign } = style;
  return {
    ...(color !== undefined && { color }),
    ...(fontFamily !== undefined && { fontFamily }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontWeight !== undefined && { fontWeight }),
    ...(lineHeight !== undefined && { lineHeight }),
    ...(textAlign !== undefined && { textAlign }),
  };
}
