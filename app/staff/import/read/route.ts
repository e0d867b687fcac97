import { staffProblem, staffUpload } from "@/app/staff/requests";
import { editions } from "@/content";
import { fileProblems, importReading } from "@/content/words/en/staff/import";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { readSource, sourceOfText } from "@/lib/invitations/import/source/read-source";
import { takeImport } from "@/lib/invitations/import/waiting/take-import";
import { fileProblemText } from "@/lib/invitations/import/words";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { readUpload } from "@/lib/requests/read-upload";
import { staffRoutes } from "@/lib/routes";

/** Reads a file, or pasted rows, and shows what is in it. Nobody is invited. */
export async function POST(request: Request): Promise<Response> {
  return staffUpload(request, "invitations:change", async ({ staff, now }) => {
    const upload = await readUpload(request);
    if ("refused" in upload) return staffProblem(upload.refused);
    const pasted = upload.fields["text"] ?? "";
    const fix = async (problem: string) => {
      const field = upload.file.byteLength === 0 && pasted !== "" ? "text" : "file";
      const typed = { values: { text: pasted }, problems: [{ field, text: problem }] };
      return goWithCookies(await addressToFix(staffRoutes.importFile, staff, typed, now));
    };
    if (upload.file.byteLength > 0 && pasted.trim() !== "") return fix(fileProblems.both);
    const table =
      upload.file.byteLength > 0 ? await readSource(upload.file) : await sourceOfText(pasted);
    if ("refused" in table) return fix(fileProblemText(importReading, table.refused));
    const { settings } = await openClinic();
    const taken = await takeImport(staff, table, {
      settings,
      now,
      languages: editions.languages,
    });
    if ("refused" in taken) return fix(fileProblemText(importReading, taken.refused));
    return goWithCookies(staffRoutes.importPreview(taken.id));
  });
}
