/**
 * Where a block of the content ends, with `*` for any one key. What matches none is a block with the
 * other strings of its object.
 */
const blockShapes = [
  "emergencySigns.*",
  "stepWords.*.items.*",
  "stepWords.*",
  "rowWords.*.cells.*",
  "rowWords.*",
  "placeWords.*.rows.*.cells.*",
  "placeWords.*.rows.*",
  "placeWords.*.naming.*",
  "placeWords.*.numbers.*",
  "placeWords.*.others.*",
  "placeWords.*.disputes.*",
  "placeWords.*.mismatches.*",
  "placeWords.*.*",
  "namingWords.rows.*",
  "namingWords.*",
  "drawingWords.items.*",
  "conflictWords.*",
  "questionWords.*",
  "glossary.*",
].map((shape) => shape.split("."));

const isNumber = (key: string | undefined): boolean => key !== undefined && /^\d+$/.test(key);

/** Keys of the object a string belongs to; a list belongs to the object that holds it. */
function objectOf(keys: readonly string[]): readonly string[] {
  const inList = keys.findIndex(isNumber);
  return keys.slice(0, (inList === -1 ? keys.length : inList) - 1);
}

/** Before the words that people with a link read in place of others. */
export const invitedPrefix = "invited.";

/**
 * The id of the block that a string of the content is judged in. `path` is where it stands, as
 * `everyWord` gives it. Sources have dots in their ids and stand alone.
 */
export function blockIdOf(path: string): string {
  if (path.startsWith(invitedPrefix)) {
    return `${invitedPrefix}${blockIdOf(path.slice(invitedPrefix.length))}`;
  }
  const keys = path.split(".");
  if (keys[0] === "sourceNames") return path;
  const shape = blockShapes.find(
    (one) => one.length <= keys.length && one.every((key, at) => key === "*" || key === keys[at]),
  );
  const found = shape ? keys.slice(0, shape.length) : objectOf(keys);
  return (found.length > 0 ? found : keys).join(".");
}
