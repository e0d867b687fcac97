import { staffRequest } from "@/app/staff/requests";
import { auditPage, eventWords } from "@/content/words/en/staff/audit";
import { exportHeaders, exportRow } from "@/lib/audit/event-words";
import { auditQuestion } from "@/lib/audit/question";
import { exportLog } from "@/lib/audit/view-log";
import { openClinic } from "@/lib/clinic/open-clinic";
import { byteOrderMark, csvReply } from "@/lib/csv/csv-text";

/** The log, or what is asked of it, as CSV. It is sent as it is read, however long it is. */
export async function GET(request: Request): Promise<Response> {
  return staffRequest(request, "audit:read", async ({ staff, now }) => {
    const asked = new URL(request.url).searchParams;
    const one = (name: string) => asked.get(name) ?? undefined;
    const question = auditQuestion({
      action: one("action"),
      day: one("day"),
      person: one("person"),
      staff: one("staff"),
      before: one("before"),
    });
    const { settings } = await openClinic();
    const parts = await exportLog(staff, question, { settings, now });
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(encoder.encode(byteOrderMark + exportHeaders(eventWords))),
      pull: async (controller) => {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else
          controller.enqueue(
            encoder.encode(value.map((event) => exportRow(eventWords, event)).join("")),
          );
      },
    });
    return csvReply(body, auditPage.exportName);
  });
}
