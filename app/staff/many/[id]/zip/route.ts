import { printPart } from "@/app/printed-summary";
import { type TickedContext, tickedRequest } from "@/app/staff/many/ticked-request";
import { staffProblem } from "@/app/staff/requests";
import { returnedResource } from "@/app/staff/returned-resource";
import { editions } from "@/content";
import { manyWords, zipWords } from "@/content/words/en/staff/many";
import { openClinic } from "@/lib/clinic/open-clinic";
import { noteOutcomes } from "@/lib/invitations/many/ticked";
import { type TickedRow, viewTicked } from "@/lib/invitations/many/view-ticked";
import { loadReturned } from "@/lib/responses/desk/view-summary";
import { zipNames } from "@/lib/responses/desk/zip-names";
import { type SummaryFile, type Wanted, zipSummaries } from "@/lib/responses/desk/zip-summaries";
import { clinicDay, clinicTime } from "@/lib/settings/clinic-time";
import { countries } from "@/lib/settings/countries";
import { fileName, shortId } from "@/lib/settings/file-name";
import type { ClinicSettings } from "@/lib/settings/settings";

const reasons: { readonly [outcome: string]: string } = {
  ...manyWords.reasons,
  done: manyWords.done.words.zip,
};

/** What each one's files are called, and what the list in the ZIP says of them. */
function wantedOf(rows: readonly TickedRow[], settings: ClinicSettings): readonly Wanted[] {
  const all = rows.map(({ id, invitation }) => ({
    id,
    recordNumber: invitation?.person.recordNumber ?? "",
    day: invitation === null ? "" : clinicDay(invitation.appointmentAt, settings),
    time: invitation === null ? "" : clinicTime(invitation.appointmentAt, settings),
  }));
  const names = zipNames(all);
  return all.map(({ id, recordNumber, day, time }, at) => ({
    id,
    name: names[at] ?? id,
    columns: [recordNumber, shortId(id), `${day} ${time}`.trim()],
  }));
}

/** The summaries of those that were ticked as one ZIP of PDFs, with the answers as FHIR when asked for. */
export function POST(request: Request, context: TickedContext): Promise<Response> {
  return tickedRequest(request, context, "summaries:read", async (given) => {
    const { staff, id, ticked, form, now } = given;
    if (ticked.action !== "zip") return staffProblem("badForm");
    const { settings } = await openClinic();
    const { paper } = countries[settings.country];
    const asked = { editions, settings, now };
    const asker = { name: staff.id, left: request.signal };
    const withFhir = form.get("fhir") === "yes";
    const filesOf = async (one: string): Promise<readonly SummaryFile[]> => {
      const returned = await loadReturned(staff, one, asked);
      const pdf = await printPart({ ...returned.model, paper }, "visit", asker);
      const files = [{ ending: "pdf", bytes: pdf }];
      if (!withFhir) return files;
      const json = JSON.stringify(returnedResource(returned, settings));
      return [...files, { ending: "json", bytes: json }];
    };
    const wanted = wantedOf(await viewTicked(staff, ticked, now), settings);
    const zip = zipSummaries(staff, wanted, {
      filesOf,
      list: {
        name: zipWords.listName,
        titles: Object.values(zipWords.columns),
        outcome: (outcome) => reasons[outcome] ?? manyWords.reasons.broken,
      },
      onEnd: (outcomes) => noteOutcomes(staff, id, ticked, outcomes),
      now,
    });
    const name = fileName({ day: clinicDay(now, settings) }, "summaries", settings);
    return new Response(zip, {
      headers: {
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="${name}.zip"`,
        "Cache-Control": "no-store",
      },
    });
  });
}
