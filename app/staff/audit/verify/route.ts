import { staffRequest } from "@/app/staff/requests";
import { auditVerification } from "@/content/words/en/staff/audit";
import { verificationLines } from "@/lib/audit/verification-lines";
import { verifyLogAs } from "@/lib/audit/verify-log";
import { addressOfVerification } from "@/lib/clinic/kept-verification";
import { goWithCookies } from "@/lib/requests/go-with-cookies";

/** Verifies the whole log and shows what was found. */
export async function POST(request: Request): Promise<Response> {
  return staffRequest(request, "audit:read", async ({ staff, now }) => {
    const told = verificationLines(auditVerification, await verifyLogAs(staff, now));
    return goWithCookies(await addressOfVerification(staff, told, now));
  });
}
