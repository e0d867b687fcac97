import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffRequest, staffUpload } from "@/app/staff/requests";
import { staffProblems, staffSignedOut } from "@/content/words/en/staff/frame";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Role } from "@/lib/permissions/staff";
import { createStaffAccount } from "@/lib/staff-accounts/create-account";
import { enrolSecondFactor } from "@/lib/staff-accounts/second-factor";
import { StaffBrowser } from "@/test-support/staff-browser";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

const password = "violet-anvil-7-harbour";
const site = "http://localhost:3000";
let temporary: TemporaryDatabase;
const cookies: { [role in Role]?: string } = {};
beforeAll(async () => {
  temporary = await temporaryDatabase();
  for (const role of ["intake", "administrator"] as const) {
    const email = `${role}@example.org`;
    const id = await createStaffAccount({ name: "K", email, role, password, now: new Date() });
    const { secret } = await enrolSecondFactor(id);
    const browser = new StaffBrowser();
    await browser.signIn(email, password, secret, new Date());
    cookies[role] = browser.headers.get("cookie") ?? "";
  }
});
afterAll(() => temporary.remove());

function asked(method: string, cookie: string | undefined, origin: string | null = site): Request {
  const headers = new Headers({ host: "localhost:3000" });
  if (cookie !== undefined) headers.set("cookie", cookie);
  if (origin !== null) headers.set("origin", origin);
  if (method === "GET") return new Request(`${site}/staff/x`, { method, headers });
  headers.set("content-type", "application/x-www-form-urlencoded");
  return new Request(`${site}/staff/x`, { method, headers, body: "a=1" });
}

const refusals = async () => {
  const { prisma } = await openDatabase();
  return prisma.auditEvent.findMany({ where: { action: "staff.refused" } });
};

/** Runs a handler's work and says whether it was run. */
async function tried(request: Request) {
  let ran = false;
  const response = await staffRequest(request, "audit:read", async ({ staff, form }) => {
    ran = true;
    return new Response(`${staff.role} ${form.get("a")}`);
  });
  return { status: response.status, ran, text: await response.text() };
}

describe("a handler of the clinic's side", () => {
  it.each(["GET", "POST"])("runs for %s by who may, with the form", async (method) => {
    expect(await tried(asked(method, cookies.administrator))).toEqual({
      status: 200,
      ran: true,
      text: `administrator ${method === "POST" ? "1" : "null"}`,
    });
  });

  it.each(["GET", "POST"])("answers %s without a session 401", async (method) => {
    for (const cookie of [
      undefined,
      "ready=x",
      "ready-staff-seen=x; ready-staff.session_token=y",
    ]) {
      const { status, ran, text } = await tried(asked(method, cookie));
      expect({ status, ran }).toEqual({ status: 401, ran: false });
      const title = method === "POST" ? staffSignedOut.title : staffProblems.signedOut.title;
      expect(text).toContain(`<h1>${title}</h1>`);
      if (method === "POST") expect(text).toContain('<input type="hidden" name="a" value="1">');
    }
  });

  it("answers the wrong role 403, once in the audit log", async () => {
    const before = (await refusals()).length;
    const { status, ran } = await tried(asked("POST", cookies.intake));
    expect({ status, ran }).toEqual({ status: 403, ran: false });
    const rows = (await refusals()).slice(before);
    expect(rows.map(({ detail }) => detail)).toEqual([
      { permission: "audit:read", role: "intake" },
    ]);
  });

  it("does the same when the work itself asks for more than the role allows", async () => {
    const response = await staffRequest(
      asked("POST", cookies.intake),
      "invitations:read",
      async ({ staff }) => {
        requirePermission(staff, "people:erase");
        return new Response("done");
      },
    );
    expect(response.status).toBe(403);
  });

  it("answers another site 403 before anything is read", async () => {
    for (const origin of ["https://evil.example", null]) {
      const { status, ran } = await tried(asked("POST", cookies.administrator, origin));
      expect({ status, ran }).toEqual({ status: 403, ran: false });
      const upload = await staffUpload(
        asked("POST", cookies.administrator, origin),
        "audit:read",
        async () => new Response("done"),
      );
      expect(upload.status).toBe(403);
    }
  });
});
