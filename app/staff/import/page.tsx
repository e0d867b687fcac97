import { FormProblems, TextAreaField } from "@/components/staff/form";
import { UploadField } from "@/components/staff/upload-field";
import { Paragraphs, Points } from "@/components/ui/prose";
import { staffFrame } from "@/content/words/en/staff/frame";
import { importWords } from "@/content/words/en/staff/import";
import { openClinic } from "@/lib/clinic/open-clinic";
import { staffRoutes } from "@/lib/routes";
import { countries } from "@/lib/settings/countries";
import { requireStaff } from "../require-staff";
import { type SearchParams, titleOf, typedForm } from "../typed-form";

export const generateMetadata = titleOf(importWords.title);

export default async function ImportPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const staff = await requireStaff("invitations:change");
  const { settings } = await openClinic();
  const { values, problems } = await typedForm(staff, searchParams);
  return (
    <>
      <h1>{importWords.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      <Paragraphs text={importWords.lead} />
      <form method="post" action={staffRoutes.readImport} encType="multipart/form-data">
        <UploadField
          name="file"
          label={importWords.file}
          hint={importWords.fileHint}
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          problems={problems}
        />
        <TextAreaField
          name="text"
          label={importWords.text}
          value={values["text"]}
          problems={problems}
          rows={6}
        />
        <button type="submit" className="primary">
          {importWords.submit}
        </button>
      </form>
      <h2>{importWords.columnsTitle}</h2>
      <p>{importWords.columnsLead}</p>
      <Points points={importWords.columns} />
      <p>{importWords.dates[countries[settings.country].dateOrder]}</p>
      <p>
        <a href={staffRoutes.importTemplate}>{importWords.template}</a>
      </p>
    </>
  );
}
