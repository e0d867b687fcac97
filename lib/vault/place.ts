/** Where a sealed value belongs. It opens there and nowhere else. */
export type Place = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly revision: number;
};

/** In words for an error message; ids are random and say nothing about a person. */
export const nameOf = ({ table, row, column, revision }: Place): string =>
  `${table} ${row}, ${column}, revision ${revision}`;

/**
 * The associated data that binds a sealed value to its place and key. Each part is preceded by
 * its length, so that no two places share the same bytes.
 */
export function associatedData(place: Place, keyId: string): Uint8Array {
  const parts = [place.table, place.row, place.column, String(place.revision), keyId];
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, "utf8");
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
