import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import { idsIn } from "../answer-reading";
import { firstValue, type RawFields } from "../fields";
import type { ItemBase } from "../item-base";
import type { FieldProblem, KindOf, Placed } from "./kind";
import { someOf } from "./schema-parts";
import { idsStillOpen } from "./tick-list";

/** The person's most important questions in order, their own among them. */
export type TopQuestionsItem = ItemBase<"top-questions"> & {
  readonly atMost: number;
};

type Asked = Placed<TopQuestionsItem>;

/** The places given to questions: each question id with its place as typed. */
const placesGiven = ({ name, options }: Asked, raw: RawFields) =>
  options.flatMap((option) => {
    const place = firstValue(raw, `${name}.${option}`);
    return place === "" ? [] : [{ option, place }];
  });

export const topQuestions: KindOf<TopQuestionsItem> = {
  isList: true,
  parting: "as-one",
  schema: ({ item, options }, context) => someOf(options, { atMost: item.atMost }, context),
  /** Question ids or the ids of the person's own questions, so any readable id is possible. */
  schemaEver: ({ item }) =>
    z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))).check(z.maxLength(item.atMost)),
  names: ({ name, options }) =>
    options.map((option) => ({ name: `${name}.${option}`, repeats: false })),
  read: (asked, raw) => {
    const given = placesGiven(asked, raw).sort((a, b) => Number(a.place) - Number(b.place));
    return given.length > 0 ? given.map(({ option }) => option) : undefined;
  },
  show: ({ name }, value) =>
    idsIn(value).map((option, index) => [`${name}.${option}`, [String(index + 1)]]),
  fieldAt: (asked, raw) => {
    const first = placesGiven(asked, raw)[0]?.option ?? asked.options[0] ?? "";
    return `${asked.name}.${first}`;
  },
  /** A place that is none, or that two questions were given. */
  problems: (asked, raw, { errors }) => {
    const given = placesGiven(asked, raw);
    const allowed = Array.from({ length: asked.item.atMost }, (_, index) => String(index + 1));
    return given.flatMap(({ option, place }, index): FieldProblem[] => {
      const field = `${asked.name}.${option}`;
      if (!allowed.includes(place)) return [{ field, message: errors.unknownOption }];
      const taken = given.slice(0, index).some((earlier) => earlier.place === place);
      return taken ? [{ field, message: fill(errors.samePlace, { place }) }] : [];
    });
  },
  stillOpen: idsStillOpen,
};
