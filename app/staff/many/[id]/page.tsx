import { requireStaff } from "@/app/staff/require-staff";
import { type SearchParams, titleOf, typedForm } from "@/app/staff/typed-form";
import { toStaffProblem } from "@/app/to-problem";
import { ManyConfirm } from "@/components/staff/many-confirm";
import { ManyDone } from "@/components/staff/many-done";
import { manyWords } from "@/content/words/en/staff/many";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { manyPermission } from "@/lib/invitations/many/many-actions";
import { readTicked } from "@/lib/invitations/many/ticked";
import { viewTicked } from "@/lib/invitations/many/view-ticked";

export const generateMetadata = titleOf(manyWords.label);

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
};

/** Asks once before something is done with many, and says afterwards what came of each. */
export default async function TickedPage({ params, searchParams }: Props) {
  const staff = await requireStaff("invitations:read");
  const { id } = await params;
  const now = systemClock.now();
  const ticked = (await readTicked(staff, id, now)) ?? toStaffProblem("notFound");
  await requireStaff(manyPermission(ticked.action));
  const rows = await viewTicked(staff, ticked, now);
  const { settings } = await openClinic();
  if (ticked.outcomes !== null) return <ManyDone {...{ id, ticked, rows, settings }} />;
  const form = await typedForm(staff, searchParams);
  return <ManyConfirm {...{ id, ticked, rows, form }} />;
}
