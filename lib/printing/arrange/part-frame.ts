import { lengths } from "./lengths";
import { type Room, textHeight } from "./room";

type Headed = { readonly heading: string };

/** Whether the note beside a heading fits on its line. */
export function noteBeside({ ruler, measures, width }: Room, heading: string, note = ""): boolean {
  const { size, heading: large } = measures;
  return ruler.width(heading, "bold") * large + ruler.width(note, "regular") * size + size <= width;
}

/** A heading with its rule, the note that something was left out, and the space below the part. */
export function frameHeight(room: Room, { heading }: Headed, note?: string): number {
  const { heading: size, line, between } = room.measures;
  const { rule, belowRule } = lengths.section;
  const lines = room.ruler.lines([{ text: heading, weight: "bold" }], room.width / size);
  const below = note !== undefined && !noteBeside(room, heading, note);
  return lines * size * line + rule + belowRule + between + (below ? textHeight(room, note) : 0);
}
