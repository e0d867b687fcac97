/** Lines to write on below a question, and whether it begins a page. */
export type QuestionRoom = { readonly lines: number; readonly newPage: boolean };

type Plan = {
  /** Room for questions on the first page, below its heading, and on each later one, in points. */
  readonly first: number;
  readonly later: number;
  /** Between two lines, in points. */
  readonly line: number;
  /** So many lines a question has in any case, and so many at most. */
  readonly least: number;
  readonly most: number;
  readonly perPage: number;
};

/** How many questions from the start of `heights` go on one page. */
function countOn(heights: readonly number[], room: number, { line, least, perPage }: Plan): number {
  let used = 0;
  const over = heights.findIndex((height) => {
    used += height + least * line;
    return used > room;
  });
  return Math.max(1, Math.min(over < 0 ? heights.length : over, perPage));
}

/**
 * Shares pages among questions whose words take `heights` points: a few to a page, each with as many
 * lines to write on as the page has room for.
 */
export function planRooms(heights: readonly number[], plan: Plan): readonly QuestionRoom[] {
  const rooms: QuestionRoom[] = [];
  while (rooms.length < heights.length) {
    const room = rooms.length === 0 ? plan.first : plan.later;
    const count = countOn(heights.slice(rooms.length), room, plan);
    const words = heights.slice(rooms.length, rooms.length + count);
    const left = room - words.reduce((sum, height) => sum + height, 0);
    const lines = Math.floor(left / plan.line);
    const begins = rooms.length > 0;
    for (const at of words.keys()) {
      const each = Math.floor(lines / count) + (at < lines % count ? 1 : 0);
      rooms.push({
        lines: Math.min(plan.most, Math.max(plan.least, each)),
        newPage: begins && at === 0,
      });
    }
  }
  return rooms;
}
