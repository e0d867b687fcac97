import { deskWords, statusWords } from "@/content/words/en/staff/desk";
import { staffFrame } from "@/content/words/en/staff/frame";
import { type DeskParameters, deskAddress } from "@/lib/invitations/desk/desk-address";
import type { DeskQuestion } from "@/lib/invitations/desk/list";
import type { Clinician } from "@/lib/invitations/desk/list-clinicians";
import type { StatusCount } from "@/lib/invitations/desk/list-counts";
import { deskFlags } from "@/lib/invitations/desk/list-filter";
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

type RangesProps = Pick<DeskQuestion, "range"> & {
  readonly parameters: DeskParameters;
  readonly clinicians: readonly Clinician[];
  /** Whether any summary is deleted soon and not filed. */
  readonly hasUnfiled: boolean;
};

/** Whose appointments are listed; somebody without any in these days stays chosen, without a name. */
function ClinicianField({ parameters, clinicians }: Omit<RangesProps, "range" | "hasUnfiled">) {
  const words = deskWords.ranges;
  const { clinician = "" } = parameters;
  const isListed = clinician === "" || clinicians.some(({ key }) => key === clinician);
  if (clinicians.length === 0 && isListed) return null;
  return (
    <>
      <label htmlFor="clinician">{words.clinician}</label>
      <select id="clinician" name="clinician" defaultValue={clinician}>
        <option value="">{words.anyClinician}</option>
        {!isListed && <option value={clinician}>{words.oneClinician}</option>}
        {clinicians.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}

/** Which days, whose, or which list of work is shown. */
export function DeskRanges({ range, parameters, clinicians, hasUnfiled }: RangesProps) {
  const words = deskWords.ranges;
  const { clinician } = parameters;
  const kinds = ["upcoming", "past", "to-review", "unfiled"] as const;
  const labels = {
    upcoming: words.upcoming,
    past: words.past,
    "to-review": words.toReview,
    unfiled: words.unfiled,
  };
  const shown = kinds.filter((kind) => kind !== "unfiled" || hasUnfiled || range.kind === kind);
  return (
    <nav aria-label={words.label} className="desk-ranges">
      <ul className="choices">
        {shown.map((kind) => (
          <Choice
            key={kind}
            href={deskAddress({ range: kind, clinician })}
            chosen={range.kind === kind}
          >
            {labels[kind]}
          </Choice>
        ))}
      </ul>
      <form method="get" action={staffRoutes.desk}>
        {range.kind !== "day" && <input type="hidden" name="range" value={range.kind} />}
        <label htmlFor="day">{words.day}</label>
        <input
          id="day"
          name="day"
          type="date"
          defaultValue={range.kind === "day" ? range.day : undefined}
        />
        <ClinicianField {...{ parameters, clinicians }} />
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

function countText({ status, count, more }: StatusCount): string {
  const { more: moreThan, count: words } = deskWords.filters;
  const number = count.toLocaleString(staffFrame.language);
  const shown = more ? fill(moreThan, { count: number }) : number;
  return fill(words, { label: statusWords[status].label, count: shown });
}

/**
 * Which statuses are listed: those that there are among the chosen days, with how many; and what the
 * list can be narrowed to besides. A list of work has one status, and a search shows all.
 */
export function DeskStatuses({ question, parameters, counts }: StatusProps) {
  const { label, all, flags } = deskWords.filters;
  const { range, day, clinician, flag, status: chosen } = parameters;
  const kept = { range, day, clinician };
  if (counts.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul className="choices">
        <Choice
          href={deskAddress(kept)}
          chosen={question.status === null && (question.flag ?? null) === null}
        >
          {all}
        </Choice>
        {counts
          .filter(({ status, count }) => count > 0 || status === question.status)
          .map((one) => (
            <Choice
              key={one.status}
              href={deskAddress({ ...kept, flag, status: one.status })}
              chosen={question.status === one.status}
            >
              {countText(one)}
            </Choice>
          ))}
        {deskFlags.map((one) => (
          <Choice
            key={one}
            href={deskAddress({
              ...kept,
              status: chosen,
              flag: question.flag === one ? undefined : one,
            })}
            chosen={question.flag === one}
          >
            {flags[one]}
          </Choice>
        ))}
      </ul>
    </nav>
  );
}
