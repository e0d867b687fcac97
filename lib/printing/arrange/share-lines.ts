/**
 * Shares lines among parts: to each first what it needs up to its floor (one line, if none is
 * given), then one by one to the parts that need more, the one that has least going first.
 */
export function shareLines(
  needs: readonly number[],
  total: number,
  floors: readonly number[] = needs.map(() => 1),
): readonly number[] {
  const shares = needs.map((need, index) => Math.min(need, floors[index] ?? 1));
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  while (left > 0) {
    const wanting = shares.flatMap((share, index) =>
      share < (needs[index] ?? 0) ? [{ share, index }] : [],
    );
    const [least] = wanting.toSorted((a, b) => a.share - b.share);
    if (least === undefined) break;
    shares[least.index] = least.share + 1;
    left -= 1;
  }
  return shares;
}
