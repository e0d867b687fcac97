import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { ZoneChoicePage } from "@/components/staff/zone-choice";
import { languages } from "@/content";
import { zoneWords } from "@/content/words/en/staff/zone";
import { formAtAddress } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { comingAppointments } from "@/lib/invitations/zone/coming-appointments";
import { readSettings, typedSettings } from "@/lib/settings/typed-settings";
import { requireStaff } from "../../../require-staff";

export const metadata: Metadata = { title: zoneWords.title };

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Asks, before the time zone changes, what of the appointments to come stays. Nothing is changed yet. */
export default async function ZonePage({ params }: Props) {
  const staff = await requireStaff("settings:change");
  const { id } = await params;
  const now = systemClock.now();
  const waiting = (await formAtAddress(staff, id, now)) ?? toStaffProblem("notFound");
  const read = readSettings(typedSettings(new URLSearchParams(waiting.values)), languages);
  const { settings: before } = await openClinic();
  if (!("settings" in read)) toStaffProblem("notFound");
  const coming = await comingAppointments(staff, now);
  return <ZoneChoicePage id={id} before={before} after={read.settings} coming={coming} />;
}
