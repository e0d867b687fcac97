import { contentFor, defaultLanguage } from "@/content";
import { personas } from "@/prisma/personas";
import { chooseWalks } from "./choose-walks";
import { walkable } from "./people";
import { requiredElements } from "./required";

const content = contentFor(defaultLanguage);
const people = personas.map((persona) => walkable(content, persona));

/** What must be used in a browser in each mode, of the form and the people that there are. */
export const required = requiredElements(content, people);

/** The walks that use it, in each mode. */
export const chosen = chooseWalks(required, people);

/** The ways in which each walk is walked. */
export const modes = (["pointer", "keyboard"] as const).flatMap((hand) =>
  [true, false].map((script) => ({ hand, script, name: modeName(hand, script) })),
);

function modeName(hand: string, script: boolean): string {
  return `${hand} ${script ? "with" : "without"} JavaScript`;
}
