/** The code without its region: "es" of "es-MX". */
const primary = (tag: string): string => tag.trim().split("-")[0]?.toLowerCase() ?? "";

/** The first of these that is one of our languages; a region does not matter. */
export function firstKnown<Known extends string>(
  wanted: Iterable<string | null | undefined>,
  known: readonly Known[],
): Known | undefined {
  for (const tag of wanted) {
    const found = known.find((one) => one === primary(tag ?? ""));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The languages of an `Accept-Language` header, the most wanted first; those that are refused (q=0)
 * are left out.
 */
export function acceptedLanguages(header: string | null): readonly string[] {
  const parts = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.split(";").map((text) => text.trim());
    const quality = parameters.find((text) => text.startsWith("q="))?.slice(2);
    const weight = quality === undefined ? 1 : Number(quality);
    return { tag, weight: Number.isFinite(weight) ? weight : 0 };
  });
  return parts
    .filter(({ tag, weight }) => tag !== "" && weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
