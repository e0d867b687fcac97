import type { Source } from "./evidence";
import type { EvidenceContent } from "./evidence-content";

/** What kind of study or page a source is, and how much of it was read; undefined for the article. */
export function sourceCertainty(
  { gridWords }: Pick<EvidenceContent, "gridWords">,
  { design, read }: Source,
): string | undefined {
  if (design === undefined || read === undefined) return undefined;
  return `${design}; ${gridWords.read[read]}.`;
}
