import { idsIn } from "../answer-reading";
import type { KindOf } from "./kind";

type Shape = "isList" | "parting" | "names" | "read" | "show" | "fieldAt" | "problems";

/** What is true of every kind that is answered by ticking boxes of one name. */
export const tickList: Pick<KindOf<unknown>, Shape> = {
  isList: true,
  parting: "as-one",
  names: ({ name }) => [{ name, repeats: true }],
  read: ({ name }, raw) => raw[name],
  show: ({ name }, value) => [[name, idsIn(value)]],
  fieldAt: ({ name }) => name,
  problems: () => [],
};

/** The ids of a list that can still be ticked; undefined when none can. */
export const idsStillOpen: KindOf<unknown>["stillOpen"] = ({ options }, value) => {
  const kept = idsIn(value).filter((id) => options.includes(id));
  return kept.length > 0 ? kept : undefined;
};
