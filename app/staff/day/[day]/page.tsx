import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { ClinicianOfDay, sentBack } from "@/components/staff/clinic-day";
import { dayPage } from "@/content/words/en/staff/day";
import { deskWords } from "@/content/words/en/staff/desk";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { mostOfDay, viewClinicDay } from "@/lib/invitations/desk/clinic-day";
import { deskAddress } from "@/lib/invitations/desk/desk-address";
import { staffRoutes } from "@/lib/routes";
import { clinicDayBounds, daysFrom } from "@/lib/settings/clinic-time";
import { dayWords, isToday } from "@/lib/settings/clinic-words";
import { isDay } from "@/lib/settings/day-range";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "../../require-staff";

export const metadata: Metadata = { title: dayPage.title };

type Props = { readonly params: Promise<{ readonly day: string }> };

/** A clinic's day by clinician: who comes when, where each stands, and the prints for it. */
export default async function DayPage({ params }: Props) {
  const staff = await requireStaff("invitations:read");
  const { day } = await params;
  if (!isDay(day)) toStaffProblem("notFound");
  const now = systemClock.now();
  const { settings } = await openClinic();
  const { clinicians, isCut } = await viewClinicDay(staff, day, { settings, now });
  const { from } = clinicDayBounds(day, settings);
  const words = dayWords(from, settings);
  const back = clinicians.flatMap(({ invitations }) => sentBack(invitations)).length;
  return (
    <>
      <h1>{isToday(from, now, settings) ? fill(deskWords.today, { day: words }) : words}</h1>
      <nav aria-label={dayPage.label} className="desk-pages">
        <a className="tap" href={staffRoutes.day(daysFrom(day, -1))}>
          ← {dayPage.previous}
        </a>
        <a className="tap" href={staffRoutes.day(daysFrom(day, 1))}>
          {dayPage.next} →
        </a>
        <a className="tap" href={deskAddress({ day })}>
          {dayPage.list}
        </a>
      </nav>
      {isCut && <p className="notice">{fill(dayPage.cut, { most: mostOfDay })}</p>}
      {back > 0 && (
        <p>
          <a className="button primary" href={staffRoutes.dayPdf(day)}>
            {dayPage.printAll} ({back})
          </a>
        </p>
      )}
      {clinicians.length === 0 && <p>{dayPage.none}</p>}
      {clinicians.map((one, number) => (
        <ClinicianOfDay key={one.clinicianKey ?? ""} {...{ ...one, day, number, settings }} />
      ))}
    </>
  );
}
