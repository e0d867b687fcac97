type Level = { readonly path: string; readonly keys: Set<string> | null; key: string; at: number };

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

const pathOf = (level: Level | undefined): string => {
  if (level === undefined) return "";
  if (level.keys === null) return `${level.path}[${level.at}]`;
  return level.path === "" ? level.key : `${level.path}.${level.key}`;
};

/**
 * The paths of keys that stand twice in one object of a JSON text. `JSON.parse` keeps the last of
 * them without a word, which would lose an answer. The text must have parsed as JSON before.
 */
export function duplicateKeys(json: string): readonly string[] {
  const levels: Level[] = [];
  const found: string[] = [];
  let before = "";
  for (const [part] of json.matchAll(token)) {
    const level = levels.at(-1);
    if (part === "{" || part === "[") {
      levels.push({ path: pathOf(level), keys: part === "{" ? new Set() : null, key: "", at: 0 });
    } else if (part === "}" || part === "]") {
      levels.pop();
    } else if (part === ",") {
      if (level !== undefined) level.at += 1;
    } else if (level?.keys && part !== ":" && (before === "{" || before === ",")) {
      level.key = String(JSON.parse(part));
      if (level.keys.has(level.key)) found.push(pathOf(level));
      level.keys.add(level.key);
    }
    before = part;
  }
  return found;
}
