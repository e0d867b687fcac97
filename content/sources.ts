import type { Source } from "@/lib/evidence/evidence";
import { conflicts } from "./sources/conflicts";
import { house } from "./sources/house";
import { outside } from "./sources/outside";
import { rows } from "./sources/rows";
import { signSources } from "./sources/signs";
import { statements } from "./sources/statements";

/** Everything a claim or a question may rest on: the article, its conflicts, other publications. */
export const sources = [
  ...statements,
  ...rows,
  ...conflicts,
  ...outside,
  ...signSources,
  ...house,
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]["id"];
export type ConflictSourceId = (typeof conflicts)[number]["id"];

/** A conflict's id as the outline gives it, without the prefix it has among the sources. */
export type ConflictId = ConflictSourceId extends `conflict.${infer Id}` ? Id : never;
