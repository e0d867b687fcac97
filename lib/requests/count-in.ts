/** How often some bytes stand in others, counted to `most` at most. */
export function countIn(body: Buffer, bytes: string, most: number): number {
  let count = 0;
  let at = body.indexOf(bytes);
  while (at >= 0 && count < most) {
    count += 1;
    at = body.indexOf(bytes, at + bytes.length);
  }
  return count;
}
