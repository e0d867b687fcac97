import { importWords } from "@/content/words/en/staff/import";
import { csvOf, csvReply } from "@/lib/csv/csv-text";
import { staffRequest } from "@/lib/requests/staff-request";

/** An empty CSV file with the headers that an import reads. */
export async function GET(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:change", async () =>
    csvReply(csvOf([importWords.templateHeaders]), importWords.templateName),
  );
}
