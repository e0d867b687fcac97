import type { Content } from "@/lib/edition/content";
import { controlNames } from "@/lib/form/fields";
import { countries, exampleDate } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { escaped } from "./problem-page";

const { day, month, year } = controlNames;

const boxes = { "day-first": [day, month, year], "month-first": [month, day, year] } as const;

/** The three boxes of a date of birth, empty, as HTML for a page that a handler answers with. */
export function birthDateHtml(
  { linkWords, messages }: Pick<Content, "linkWords" | "messages">,
  { country }: Pick<ClinicSettings, "country">,
  problem: string | undefined,
): string {
  const { landing } = linkWords;
  const order = countries[country].dateOrder;
  const hint = escaped(fill(landing.hint, { example: exampleDate[order] }));
  const error =
    problem === undefined ? "" : `<p id="birth-error" role="alert">${escaped(problem)}</p>`;
  const described = problem === undefined ? "birth-hint" : "birth-hint birth-error";
  const inputs = boxes[order].map(
    (name) =>
      `<label>${escaped(messages.ui[name])} <input name="${name}" inputmode="numeric" size="${name === year ? 6 : 4}" maxlength="${name === month ? 12 : 4}" autocomplete="bday-${name}"></label>`,
  );
  return `<fieldset aria-describedby="${described}"><legend>${escaped(landing.label)}</legend><p id="birth-hint">${hint}</p>${error}${inputs.join(" ")}</fieldset>`;
}
