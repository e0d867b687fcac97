import { deskWords, statusWords } from "@/content/words/en/staff/desk";
import { staffFrame } from "@/content/words/en/staff/frame";
import { type DeskParameters, deskAddress } from "@/lib/invitations/desk/desk-address";
import type { DeskQuestion } from "@/lib/invitations/desk/list";
import type { StatusCount } from "@/lib/invitations/desk/list-counts";
import { statuses } from "@/lib/invitations/status";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

type ChoiceProps = {
  readonly href: string;
  readonly chosen: boolean;
  readonly children: React.ReactNode;
};

function Choice({ href, chosen, children }: ChoiceProps) {
  return (
    <li>
      <a href={href} className="tap" aria-current={chosen ? "true" : undefined}>
        {children}
      </a>
    </li>
  );
}

/** By name. It is posted, so that a name never stands in an address. */
export function DeskSearch({ search }: { readonly search: string | null }) {
  const { label, hint, button } = deskWords.search;
  return (
    <search>
      <form method="post" action={staffRoutes.search} className="desk-search">
        <label htmlFor="search">{label}</label>
        <p className="hint" id="search-hint">
          {hint}
        </p>
        <div>
          <input
            id="search"
            name="search"
            type="search"
            maxLength={120}
            autoComplete="off"
            defaultValue={search ?? ""}
            aria-describedby="search-hint"
          />
          <button type="submit">{button}</button>
        </div>
      </form>
    </search>
  );
}

/** Which days are listed. */
export function DeskRanges({ range }: Pick<DeskQuestion, "range">) {
  const words = deskWords.ranges;
  return (
    <nav aria-label={words.label} className="desk-ranges">
      <ul className="choices">
        <Choice href={staffRoutes.desk} chosen={range.kind === "upcoming"}>
          {words.upcoming}
        </Choice>
        <Choice href={deskAddress({ range: "past" })} chosen={range.kind === "past"}>
          {words.past}
        </Choice>
      </ul>
      <form method="get" action={staffRoutes.desk}>
        <label htmlFor="day">{words.day}</label>
        <input
          id="day"
          name="day"
          type="date"
          required
          defaultValue={range.kind === "day" ? range.day : undefined}
        />
        <button type="submit">{words.show}</button>
      </form>
    </nav>
  );
}

type StatusProps = {
  readonly question: DeskQuestion;
  readonly parameters: DeskParameters;
  readonly counts: readonly StatusCount[];
};

/** Which statuses are listed, with how many there are of each over the chosen days. */
export function DeskStatuses({ question, parameters, counts }: StatusProps) {
  const { label, all, more, count } = deskWords.filters;
  const { range, day, found } = parameters;
  const labelOf = (status: (typeof statuses)[number]) => {
    const counted = counts.find((one) => one.status === status);
    const name = statusWords[status].label;
    if (counted === undefined) return name;
    const number = counted.count.toLocaleString(staffFrame.language);
    const shown = counted.more ? fill(more, { count: number }) : number;
    return fill(count, { label: name, count: shown });
  };
  return (
    <nav aria-label={label}>
      <ul className="choices">
        <Choice href={deskAddress({ range, day, found })} chosen={question.status === null}>
          {all}
        </Choice>
        {statuses.map((status) => (
          <Choice
            key={status}
            href={deskAddress({ range, day, found, status })}
            chosen={question.status === status}
          >
            {labelOf(status)}
          </Choice>
        ))}
      </ul>
    </nav>
  );
}
