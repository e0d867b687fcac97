import type { Metadata } from "next";
import { FiguresTable } from "@/components/staff/figures-table";
import { contentFor, defaultLanguage } from "@/content";
import { completionWords as words } from "@/content/words/en/staff/completion";
import { languageLabel } from "@/content/words/en/staff/invitation";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import type { Period } from "@/lib/invitations/completion/figures";
import { fewest } from "@/lib/invitations/completion/safe-table";
import { periodDays, viewCompletion } from "@/lib/invitations/completion/view-completion";
import { query, staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "../require-staff";
import { oneParameter, type SearchParams } from "../typed-form";

export const metadata: Metadata = { title: words.title };

const periods = ["recent", "whole"] as const satisfies readonly Period[];
const wayLabels: { readonly [way: string]: string } = words.ways.labels;
const { stepWords } = contentFor(defaultLanguage);
const stepLabel = (step: string): string => stepWords[step]?.title ?? words.stops.unknown;

/** How many invited people came how far, in figures that tell of nobody. */
export default async function CompletionPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const staff = await requireStaff("figures:read");
  const asked = await oneParameter(searchParams, "period");
  const period = periods.find((one) => one === asked) ?? "recent";
  const { settings } = await openClinic();
  const figures = await viewCompletion(staff, period, { settings, now: systemClock.now() });
  const { all, ways, languages, stops } = figures;
  return (
    <>
      <h1>{words.title}</h1>
      <nav aria-label={words.periods.label}>
        <ul className="choices">
          {periods.map((one) => (
            <li key={one}>
              <a
                className="tap"
                href={staffRoutes.completion + query({ period: one })}
                aria-current={one === period ? "true" : undefined}
              >
                {fill(words.periods[one], { days: periodDays[one] })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{fill(words.lead, { days: periodDays[period] })}</p>
      {all === null ? (
        <p>{fill(words.none, { fewest })}</p>
      ) : (
        <>
          <FiguresTable {...words.all} table={all} labelOf={() => words.all.row} />
          <FiguresTable {...words.ways} table={ways} labelOf={(way) => wayLabels[way] ?? way} />
          <FiguresTable {...words.languages} table={languages} labelOf={languageLabel} />
          <FiguresTable
            {...words.stops}
            table={stops}
            labelOf={stepLabel}
            heads={[words.stops.people]}
          />
        </>
      )}
      {words.covers.map((text) => (
        <p key={text}>{fill(text, { fewest })}</p>
      ))}
    </>
  );
}
