import { ClinicMark, type ShownClinic } from "@/components/ui/clinic-mark";
import { PostButton } from "@/components/ui/post-button";
import { logoWords } from "@/content/words/en/staff/settings";
import type { FieldProblem } from "@/lib/clinic/form-to-fix";
import { staffRoutes } from "@/lib/routes";
import { UploadField } from "./upload-field";

type Props = { readonly clinic: ShownClinic; readonly problems: readonly FieldProblem[] };

/** The clinic's logo: what it is, another one, or none. */
export function LogoForm({ clinic, problems }: Props) {
  const hasLogo = clinic.logo !== null;
  return (
    <section aria-labelledby="logo">
      <h2 id="logo">{logoWords.title}</h2>
      <p>{hasLogo ? logoWords.has : logoWords.none}</p>
      {hasLogo && (
        <p>
          <ClinicMark clinic={clinic} />
        </p>
      )}
      <form method="post" action={staffRoutes.saveLogo} encType="multipart/form-data">
        <UploadField
          name="file"
          label={logoWords.file}
          hint={logoWords.fileHint}
          accept=".png,.jpg,.jpeg,image/png,image/jpeg"
          problems={problems}
        />
        <button type="submit">{logoWords.save}</button>
      </form>
      {hasLogo && (
        <PostButton action={staffRoutes.removeLogo} label={logoWords.remove} className="quiet" />
      )}
    </section>
  );
}
