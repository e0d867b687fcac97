import { fill } from "@/lib/words/fill";
import type { ComparisonRow, NumberFact, NumberWords, ShareWords } from "./evidence";
import type { EvidenceContent } from "./evidence-content";
import type { SharePicture } from "./share-picture";

const isShare = (words: NumberWords | ShareWords): words is ShareWords => "did" in words;

function numbersOf(
  content: EvidenceContent,
  row: ComparisonRow,
  option: string,
): readonly NumberFact[] {
  const ids = row.numbers?.[option] ?? [];
  return content.numbers.filter(({ id }) => ids.includes(id));
}

/** The sentences of a number: who was studied, what was found, over what time, how sure. */
const sentences = ({ who, found, over, sure }: NumberWords): string =>
  [who, found, over, sure].join(" ");

/**
 * All that a row says of an option: its words, then each of its numbers in full. Undefined where the
 * row says nothing of it.
 */
export function claimText(
  content: EvidenceContent,
  row: ComparisonRow,
  option: string,
): string | undefined {
  const said = content.rowWords[row.id]?.cells[option];
  if (said === undefined) return undefined;
  const told = numbersOf(content, row, option).flatMap(({ id }) => {
    const words = content.numberWords[id];
    return words === undefined ? [] : [sentences(words)];
  });
  return [said, ...told].join(" ");
}

/** The words of the first share among the numbers of any option: they name what is counted. */
function shareTitle(content: EvidenceContent, row: ComparisonRow): string | undefined {
  const ids = Object.values(row.numbers ?? {}).flat();
  const words = ids.flatMap((id) => content.numberWords[id] ?? []);
  return words.find(isShare)?.title;
}

/** The picture of a number that is not known. */
export function unknownShare(content: EvidenceContent, title: string): SharePicture {
  const { shareUnknown } = content.summaryWords.information;
  return { title, with: null, outOf: 100, words: fill(shareUnknown, { outOf: 100 }) };
}

/**
 * A picture of how many out of 100. Where one option of a row has such a number, every option gets a
 * picture of the same size, which says that the number is not known where it is not.
 */
export function claimShare(
  content: EvidenceContent,
  row: ComparisonRow,
  option: string,
): SharePicture | undefined {
  const title = shareTitle(content, row);
  if (title === undefined) return undefined;
  for (const { id, share } of numbersOf(content, row, option)) {
    const words = content.numberWords[id];
    if (share && words && isShare(words)) {
      return { title, ...share, words: `${words.did} ${words.didNot}` };
    }
  }
  return unknownShare(content, title);
}
