import type { Metadata } from "next";
import { DeskRanges, DeskSearch, DeskStatuses } from "@/components/staff/desk-filters";
import { DeskList } from "@/components/staff/desk-list";
import { LocalLinks, SecondAdministrator } from "@/components/staff/desk-notices";
import { DeskPages } from "@/components/staff/desk-pages";
import { EmergencyWatch } from "@/components/staff/emergency-watch";
import { SetUpNotice } from "@/components/staff/set-up-notice";
import { shownFlags } from "@/components/staff/shown-flags";
import { deskWords } from "@/content/words/en/staff/desk";
import { emergencyDesk, outcomeWords } from "@/content/words/en/staff/emergencies";
import { formLanguages } from "@/content/words/en/staff/invitation";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { mailsLocalLinks, ownOrigin } from "@/lib/env/own-origin";
import { deskQuestion } from "@/lib/invitations/desk/desk-address";
import { viewDesk } from "@/lib/invitations/desk/list";
import { readSearch } from "@/lib/invitations/desk/search";
import { latestChange, signsWord } from "@/lib/invitations/desk/watch-emergencies";
import { may } from "@/lib/permissions/permissions";
import { query, staffRoutes } from "@/lib/routes";
import { timeWords } from "@/lib/settings/clinic-words";
import { unsetSettings } from "@/lib/settings/unset-settings";
import { isOnlyAdministrator } from "@/lib/staff-accounts/people";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "./require-staff";
import { oneParameter, type SearchParams, typedForm } from "./typed-form";

export const metadata: Metadata = { title: deskWords.title };

const outcomes: { readonly [outcome: string]: string } = outcomeWords;

async function parametersOf(searchParams: SearchParams) {
  const one = (name: string) => oneParameter(searchParams, name);
  return {
    range: await one("range"),
    day: await one("day"),
    status: await one("status"),
    found: await one("found"),
    after: await one("after"),
    before: await one("before"),
  };
}

/** The desk: emergencies first, then appointments by day with where each stands. */
export default async function DeskPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff("invitations:read");
  const now = systemClock.now();
  const clinic = await openClinic();
  const { settings } = clinic;
  const parameters = await parametersOf(searchParams);
  const { found, day } = parameters;
  const search = found === undefined ? null : ((await readSearch(staff, found, now)) ?? "");
  const { values: typed } = await typedForm(staff, searchParams);
  const question = deskQuestion(parameters, search);
  const change = await latestChange(staff);
  const desk = await viewDesk(staff, question, { settings, now });
  const { range } = question;
  const recorded = outcomes[(await oneParameter(searchParams, "recorded")) ?? ""];
  return (
    <>
      <h1>{deskWords.title}</h1>
      {recorded && (
        <p className="notice" role="status">
          {fill(emergencyDesk.recorded, { outcome: recorded })}
        </p>
      )}
      <EmergencyWatch
        flags={shownFlags(desk.emergencies, { settings, now })}
        signs={signsWord(desk.emergencies)}
        change={change}
        time={timeWords(now, settings)}
        here={`${staffRoutes.desk}${query(parameters)}`}
      />
      <SetUpNotice unset={unsetSettings(clinic)} mayChange={may(staff.role, "settings:change")} />
      {mailsLocalLinks() && <LocalLinks address={ownOrigin()} />}
      {may(staff.role, "staff:manage") && (await isOnlyAdministrator(staff)) && (
        <SecondAdministrator adds />
      )}
      <p className="desk-links">
        <a className="button primary" href={staffRoutes.newInvitation}>
          {deskWords.newInvitation}
        </a>
        <a className="button" href={staffRoutes.importFile}>
          {deskWords.importFile}
        </a>
        {formLanguages.map(({ value, label }) => (
          <a key={value} className="button" href={staffRoutes.blankForm(value)}>
            {fill(deskWords.blankForm, { language: label })}
          </a>
        ))}
      </p>
      <DeskSearch search={search ?? typed["search"] ?? null} />
      {day !== undefined && range.kind !== "day" && (
        <p className="notice">{deskWords.ranges.badDay}</p>
      )}
      {range.kind === "any" ? (
        <p>
          {search === "" ? deskWords.search.over : deskWords.search.found}{" "}
          <a href={staffRoutes.desk}>{deskWords.search.clear}</a>
        </p>
      ) : (
        <DeskRanges range={range} />
      )}
      <DeskStatuses counts={desk.counts} {...{ question, parameters }} />
      {desk.invitations.length === 0 && (
        <p>{range.kind === "any" ? deskWords.noneFound : deskWords.none}</p>
      )}
      <DeskList invitations={desk.invitations} {...{ settings, now }} />
      <DeskPages {...{ parameters, previous: desk.previous, next: desk.next }} />
    </>
  );
}
