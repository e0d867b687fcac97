import { shortId } from "@/lib/settings/file-name";

/** Names that Windows keeps for itself, whatever ends them. */
const taken = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A record number as every system can have it in a file's name; empty when nothing of it is left. */
export function safeRecordNumber(recordNumber: string): string {
  const plain = recordNumber
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  return taken.test(plain) ? `${plain}_` : plain;
}

type Named = {
  readonly id: string;
  readonly recordNumber: string;
  /** The appointment's day, YYYY-MM-DD. */
  readonly day: string;
};

/**
 * The name of each one's files without its ending, in the same order: the record number, or a short id
 * where there is none. Of those that would share a name, each has the day and its short id besides. No
 * person's name is in it.
 */
export function zipNames(all: readonly Named[]): readonly string[] {
  const plain = all.map(({ id, recordNumber }) => safeRecordNumber(recordNumber) || shortId(id));
  const counts = Map.groupBy(plain, (name) => name.toLowerCase());
  return all.map(({ id, day }, at) => {
    const name = plain[at] ?? shortId(id);
    const isShared = (counts.get(name.toLowerCase())?.length ?? 0) > 1;
    return isShared ? `${name}_${day}_${shortId(id)}` : name;
  });
}
