import type { Content } from "@/lib/edition/content";

/** After the id of a block: what of it rests on no source. It is judged in a part of its own. */
export const plainSuffix = ".plain";

/**
 * Whether the sentence at a path is called `plain`: it says only what carrying on means, and a
 * reviewer has to agree that it needs no source.
 */
export function isPlain({ places }: Pick<Content, "places">, path: string): boolean {
  const [root, placeId, part, rowId, kind, option = "", claim = ""] = path.split(".");
  if (root !== "placeWords" || part !== "rows") return false;
  const row = places.find(({ id }) => id === placeId)?.rows.find(({ id }) => id === rowId);
  const claims = kind === "cells" ? row?.cells[option]?.says : row?.why;
  return claims?.[kind === "cells" ? claim : option] === "plain";
}
