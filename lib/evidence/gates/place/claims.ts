import { sourcesOfPlace } from "../../grid-sources";
import { carryingOn, cellsOf, claimsOf, type PlaceGate } from "./gate";

/** Every sentence rests on a source that there is; only carrying on may be stated plainly. */
export const sourced: PlaceGate = (input) => {
  const unknown = sourcesOfPlace(input.place).filter((id) => !input.sources.has(id));
  const plain = claimsOf(input).flatMap(({ where, claims }) =>
    Object.entries(claims).flatMap(([id, rests]) =>
      rests === "plain" && !where.endsWith(carryingOn)
        ? [`${where}: "${id}" rests on nothing`]
        : [],
    ),
  );
  return [...unknown.map((id) => `no source "${id}"`), ...plain];
};

/** Every claim has its words, and there are no words without a claim. */
export const worded: PlaceGate = (input) =>
  claimsOf(input).flatMap(({ where, claims, said }) => {
    const ids = new Set([...Object.keys(claims), ...Object.keys(said)]);
    return [...ids].flatMap((id) =>
      id in claims && (said[id] ?? "").trim() !== "" ? [] : [`${where}: "${id}"`],
    );
  });

/** A published source leads: where a cell has one, what only the web article says does not come first. */
export const bestSourceFirst: PlaceGate = (input) =>
  cellsOf(input).flatMap(({ row, option, cell }) => {
    const rests = Object.values(cell.says ?? {}).filter((one) => one !== "plain");
    const [first, ...others] = rests;
    const ofArticle = (ids: readonly string[] | undefined) => ids?.every(input.isArticle);
    return ofArticle(first) && others.some((one) => !ofArticle(one))
      ? [`${row.id}, ${option}: the web article leads`]
      : [];
  });

/** The most cells in 100 that may rest on the web article alone. */
const mostOnArticle = 10;

/** Few cells rest on the web article alone. */
export const notOnArticleAlone: PlaceGate = (input) => {
  const cells = cellsOf(input);
  const alone = cells.filter(({ cell }) => {
    const rests = Object.values(cell.says ?? {}).flatMap((one) => (one === "plain" ? [] : one));
    return rests.length > 0 && rests.every(input.isArticle);
  });
  return (alone.length / cells.length) * 100 > mostOnArticle
    ? alone.map(({ row, option }) => `${row.id}, ${option}: only the web article`)
    : [];
};

/** That nobody knows is said by a source; that our sources are silent has its own sentence, as a gap. */
export const notKnown: PlaceGate = (input) =>
  cellsOf(input).flatMap(({ row, option, cell, said }) =>
    Object.entries(said).flatMap(([id, text]) => {
      const { gaps } = input.gridWords;
      const asGap = Object.values(gaps).some((gap) => text.includes(gap));
      const bare = input.loose.unknown.test(text) && cell.says?.[id] === "plain";
      return asGap || bare ? [`${row.id}, ${option}: "${text}"`] : [];
    }),
  );
