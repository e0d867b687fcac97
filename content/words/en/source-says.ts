import { sources } from "../../sources";

/** What each source says: the structure is written in English. */
export const sourceSays: { readonly [sourceId: string]: string } = Object.fromEntries(
  sources.map(({ id, says }) => [id, says]),
);
