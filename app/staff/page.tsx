import type { Metadata } from "next";
import { DeskRanges, DeskSearch, DeskStatuses } from "@/components/staff/desk-filters";
import { DeskList } from "@/components/staff/desk-list";
import { LocalLinks, SecondAdministrator } from "@/components/staff/desk-notices";
import { DeskPages } from "@/components/staff/desk-pages";
import { EmergencyWatch } from "@/components/staff/emergency-watch";
import { ManyBar, TickAll, TickedList } from "@/components/staff/many-bar";
import { SetUpNotice } from "@/components/staff/set-up-notice";
import { shownFlags } from "@/components/staff/shown-flags";
import { UnfiledNotice } from "@/components/staff/unfiled-notice";
import { deskWords } from "@/content/words/en/staff/desk";
import { emergencyDesk, outcomeWords } from "@/content/words/en/staff/emergencies";
import { formLanguages } from "@/content/words/en/staff/invitation";
import { manyWords } from "@/content/words/en/staff/many";
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
    // The form sends an empty day with a clinician alone.
    day: (await one("day")) || undefined,
    status: await one("status"),
    found: await one("found"),
    clinician: (await one("clinician")) || undefined,
    flag: await one("flag"),
    after: await one("after"),
    before: await one("before"),
  };
}

/**
 * The desk: emergencies first, then appointments by day with where each stands. Clinicians land on what
 * nobody has reviewed.
 */
export default async function DeskPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff("invitations:read");
  const now = systemClock.now();
  const clinic = await openClinic();
  const { settings } = clinic;
  const asked = await parametersOf(searchParams);
  const isBare = Object.values(asked).every((one) => one === undefined);
  const parameters =
    isBare && staff.role === "clinician" ? { ...asked, range: "to-review" } : asked;
  const { found, day } = parameters;
  const search = found === undefined ? null : ((await readSearch(staff, found, now)) ?? "");
  const { values: typed } = await typedForm(staff, searchParams);
  const question = deskQuestion(parameters, search);
  const change = await latestChange(staff);
  const desk = await viewDesk(staff, question, { settings, now });
  const { range } = question;
  const ids = desk.invitations.map(({ id }) => id);
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
      <UnfiledNotice count={desk.unfiled} />
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
        <DeskRanges
          hasUnfiled={desk.unfiled > 0}
          {...{ range, parameters, clinicians: desk.clinicians }}
        />
      )}
      <DeskStatuses counts={desk.counts} {...{ question, parameters }} />
      {(await oneParameter(searchParams, "ticked")) === "none" && (
        <p className="notice" role="status">
          {manyWords.none}
        </p>
      )}
      {desk.invitations.length === 0 && (
        <p>{range.kind === "any" ? deskWords.noneFound : deskWords.none}</p>
      )}
      <form method="post" action={staffRoutes.many} className="wide desk-form">
        <TickedList {...{ parameters, ids }} />
        <TickAll count={ids.length} isPart={desk.previous !== null || desk.next !== null} />
        <DeskList invitations={desk.invitations} {...{ settings, now }} />
        {ids.length > 0 && <ManyBar staff={staff} />}
      </form>
      <DeskPages {...{ parameters, previous: desk.previous, next: desk.next }} />
      <p className="desk-links">
        {formLanguages.map(({ value, label }) => (
          <a key={value} className="button" href={staffRoutes.blankForm(value)}>
            {fill(deskWords.blankForm, { language: label })}
          </a>
        ))}
      </p>
    </>
  );
}
