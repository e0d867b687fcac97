import { staffRequest } from "@/app/staff/requests";
import { importWords } from "@/content/words/en/staff/import";
import { csvOf, csvReply } from "@/lib/csv/csv-text";

/** An empty CSV file with the headers that an import reads. */
export async function GET(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:change", async () =>
    csvReply(csvOf([importWords.templateHeaders]), importWords.templateName),
  );
}
