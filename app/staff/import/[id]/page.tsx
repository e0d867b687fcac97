import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { ImportDone } from "@/components/staff/import-done";
import { ImportRows } from "@/components/staff/import-rows";
import { importWords } from "@/content/words/en/staff/import";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { viewImport } from "@/lib/invitations/import/people";
import { requireStaff } from "../../require-staff";

export const metadata: Metadata = { title: importWords.title };

type Props = { readonly params: Promise<{ readonly id: string }> };

/** The rows of a file before anyone is invited, or what came of them. */
export default async function ImportedFilePage({ params }: Props) {
  const staff = await requireStaff("invitations:change");
  const { id } = await params;
  const shown = (await viewImport(staff, id, systemClock.now())) ?? toStaffProblem("notFound");
  if (shown.kind === "done") return <ImportDone done={shown} />;
  const { settings } = await openClinic();
  return <ImportRows id={id} preview={shown} settings={settings} />;
}
