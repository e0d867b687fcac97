import type { Questionnaire } from "./resource";

/** The extension by which R4 puts the same words in another language beside those of a resource. */
export const translationUrl = "http://hl7.org/fhir/StructureDefinition/translation";

/** Properties that hold words to be read. */
const worded: readonly string[] = ["title", "description", "text", "display"];
/** What only compares codes needs no words. */
const unread = "enableWhen";

type Node = { readonly [name: string]: unknown };
type Other = { readonly language: string; readonly node: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const memberOf = (others: readonly Other[], name: string): readonly Other[] =>
  others.map(({ language, node }) => ({ language, node: isNode(node) ? node[name] : undefined }));

/** Items are found by their link id, whatever their place; other members of a list by their place. */
function entryOf(others: readonly Other[], entry: unknown, index: number): readonly Other[] {
  return others.map(({ language, node }) => {
    if (!Array.isArray(node)) return { language, node: undefined };
    const linkId = isNode(entry) ? entry["linkId"] : undefined;
    const list: readonly unknown[] = node;
    const found =
      linkId === undefined
        ? list[index]
        : list.find((one) => isNode(one) && one["linkId"] === linkId);
    return { language, node: found };
  });
}

const translationsOf = (others: readonly Other[]) =>
  others.flatMap(({ language, node }) =>
    typeof node === "string"
      ? [
          {
            url: translationUrl,
            extension: [
              { url: "lang", valueCode: language },
              { url: "content", valueString: node },
            ],
          },
        ]
      : [],
  );

function translated(node: unknown, others: readonly Other[]): unknown {
  if (Array.isArray(node)) {
    return node.map((entry, index) => translated(entry, entryOf(others, entry, index)));
  }
  if (!isNode(node)) return node;
  const members = Object.entries(node).flatMap(([name, value]): [string, unknown][] => {
    const beside = memberOf(others, name);
    if (worded.includes(name) && typeof value === "string") {
      const extension = translationsOf(beside);
      const words: [string, unknown] = [name, value];
      return extension.length > 0 ? [words, [`_${name}`, { extension }]] : [words];
    }
    return [[name, name === unread ? value : translated(value, beside)]];
  });
  return Object.fromEntries(members);
}

/**
 * A questionnaire with the words of the same one in other languages beside its own, as R4 has it: one
 * resource, one address, whatever language is shown.
 */
export const withTranslations = (
  base: Questionnaire,
  others: readonly Questionnaire[],
): Questionnaire =>
  translated(
    base,
    others.map((node) => ({ language: node.language, node })),
  ) as Questionnaire;
