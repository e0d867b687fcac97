import { staffProblem, staffUpload } from "@/app/staff/requests";
import { logoWords } from "@/content/words/en/staff/settings";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { saveLogo } from "@/lib/clinic/logo/logo-store";
import { readLogo } from "@/lib/clinic/logo/read-logo";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { readUpload } from "@/lib/requests/read-upload";
import { query, staffRoutes } from "@/lib/routes";

/** Takes a picture for the clinic's logo, of which its pixels alone are kept. */
export async function POST(request: Request): Promise<Response> {
  return staffUpload(request, "settings:change", async ({ staff, now }) => {
    const upload = await readUpload(request);
    const fix = async (text: string) => {
      const typed = { values: {}, problems: [{ field: "file", text }] };
      return goWithCookies(await addressToFix(staffRoutes.settings, staff, typed, now));
    };
    if ("refused" in upload) {
      return upload.refused === "fileTooLarge"
        ? fix(logoWords.problems.large)
        : staffProblem(upload.refused);
    }
    if (upload.file.byteLength === 0) return fix(logoWords.problems.none);
    const read = readLogo(upload.file);
    if ("refused" in read) return fix(logoWords.problems[read.refused]);
    await saveLogo(staff, read.png, now);
    return goWithCookies(`${staffRoutes.settings}${query({ done: "logo" })}#logo`);
  });
}
