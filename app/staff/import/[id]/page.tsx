import { ImportColumnsPage } from "@/components/staff/import/columns";
import { ImportDone } from "@/components/staff/import/done";
import { ImportGonePage } from "@/components/staff/import/gone";
import { ImportPreviewPage } from "@/components/staff/import/preview";
import { ImportRefusedPage } from "@/components/staff/import/refused";
import { editions } from "@/content";
import { importWords } from "@/content/words/en/staff/import";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { viewColumns, viewImport } from "@/lib/invitations/import/waiting/view-import";
import { requireStaff } from "../../require-staff";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../../typed-form";

export const generateMetadata = titleOf(importWords.title);

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
};

/** The rows of a file before anyone is invited, or its columns to point out, or what came of it. */
export default async function ImportedFilePage({ params, searchParams }: Props) {
  const staff = await requireStaff("invitations:change");
  const { id } = await params;
  const { settings } = await openClinic();
  const now = systemClock.now();
  const context = { settings, now, languages: editions.languages };
  const form = await typedForm(staff, searchParams);
  const asksColumns = (await oneParameter(searchParams, "columns")) !== undefined;
  const view = asksColumns ? viewColumns : viewImport;
  const shown = await view(staff, id, context);
  if (shown === null) return <ImportGonePage />;
  switch (shown.kind) {
    case "columns":
      return <ImportColumnsPage id={id} columns={shown} form={form} />;
    case "refused":
      return <ImportRefusedPage id={id} refused={shown} />;
    case "done":
      return <ImportDone done={shown} />;
    case "read":
      return <ImportPreviewPage id={id} preview={shown} form={form} {...{ settings, now }} />;
  }
}
