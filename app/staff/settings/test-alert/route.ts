import { staffRequest } from "@/app/staff/requests";
import { staffMailWords } from "@/content/words/en/staff/alert-mail";
import { sendTestAlert } from "@/lib/mail/send-test-alert";
import { goTo } from "@/lib/requests/replies";
import { query, staffRoutes } from "@/lib/routes";

/** Sends a test to the saved alert addresses, and leads back to what became of it. */
export function POST(request: Request): Promise<Response> {
  return staffRequest(request, "settings:change", async ({ staff, now }) => {
    const tested = await sendTestAlert(staff, staffMailWords, now);
    return goTo(request, `${staffRoutes.settings}${query({ tested })}#test-alert`);
  });
}
