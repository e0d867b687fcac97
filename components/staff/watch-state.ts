import { emergencyDesk } from "@/content/words/en/staff/emergencies";
import { fill } from "@/lib/words/fill";
import type { ShownFlag } from "./shown-flags";
import type { Asked } from "./watched-desk";

const { watch: words } = emergencyDesk;

/** What an open page of the desk shows of the signs. */
export type Shown = {
  readonly flags: readonly ShownFlag[];
  readonly signs: string;
  readonly time: string;
  readonly state: "as-made" | "looked" | "failed" | "signed-out";
  readonly listChanged: boolean;
  /** For screen readers: what is new. */
  readonly said: string;
};

const isNew = (before: readonly ShownFlag[]) => (flag: ShownFlag) =>
  !before.some(({ id, sign }) => id === flag.id && sign === flag.sign);

/** What is shown after an answer; what could not be asked for leaves all as it was. */
export function after(shown: Shown, asked: Asked): Shown {
  if (typeof asked === "string") return { ...shown, state: asked };
  const { time, signs, listChanged } = asked;
  const flags = asked.flags ?? shown.flags;
  const count = flags.filter(isNew(shown.flags)).length;
  const said = count === 0 ? shown.said : fill(words.announced, { count: String(count) });
  return { flags, signs, time, listChanged, said, state: "looked" };
}
