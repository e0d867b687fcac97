import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffRequest, staffUpload } from "@/app/staff/requests";
import { staffSignedOut } from "@/content/words/en/staff/frame";
import { formAtAddress } from "@/lib/clinic/form-to-fix";
import { pageOfLeft, signInAddress } from "@/lib/clinic/left-form";
import { systemClock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { staffRoutes } from "@/lib/routes";
import { type SignedIn, signedIn } from "@/test-support/signed-in";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { pageOfForm } from "./form-page";

const site = "http://localhost:3000";
const id = "00000000-0000-4000-8000-000000000001";
let temporary: TemporaryDatabase;
let intake: SignedIn;
let other: SignedIn;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  intake = await signedIn("intake");
  other = await signedIn("clinician");
});
afterAll(() => temporary.remove());

/** A form of someone whose cookie of the last use is gone, as a browser drops it after 15 minutes. */
function idle(path: string, body: URLSearchParams | FormData): Request {
  const sent = intake.post(path, {});
  const cookies = (sent.headers.get("cookie") ?? "").split("; ");
  const cookie = cookies.filter((pair) => !pair.includes("-seen=")).join("; ");
  return new Request(`${site}${path}`, {
    method: "POST",
    headers: { host: "localhost:3000", origin: site, cookie },
    body,
  });
}

const never = async (): Promise<Response> => {
  throw new Error("Whoever is signed out does nothing.");
};
const send = (path: string, fields: { readonly [name: string]: string }) =>
  staffRequest(idle(path, new URLSearchParams(fields)), "invitations:change", never);

async function foundAfterSigningIn(response: Response, staff: SignedIn) {
  expect(response.status).toBe(303);
  const address = response.headers.get("location") ?? "";
  const left = new URL(address, site).searchParams.get("left") ?? "";
  expect(address).toBe(signInAddress(left));
  const now = systemClock.now();
  const page = new URL(await pageOfLeft(staff, left, now), site);
  const kept = page.searchParams.get("kept") ?? undefined;
  return { page: page.pathname, form: await formAtAddress(staff, kept, now) };
}

const typed = { name: "Ida Lund", email: "ida@", "birth-day": "4", go: "send", revision: "3" };

describe("a form sent after fifteen minutes of nothing", () => {
  it.each([
    [staffRoutes.makeInvitation, staffRoutes.newInvitation],
    [staffRoutes.invitationAction(id, "change"), staffRoutes.editInvitation(id)],
    [`${staffRoutes.fillIn(id)}/begin`, staffRoutes.fillIn(id)],
    [staffRoutes.confirmImport(id), staffRoutes.importPreview(id)],
    [staffRoutes.saveSettings, staffRoutes.settings],
    [staffRoutes.addPerson, staffRoutes.newPerson],
    [staffRoutes.search, staffRoutes.desk],
  ])("to %s stands as typed on %s after signing in", async (action, page) => {
    const found = await foundAfterSigningIn(await send(action, typed), intake);
    expect(found).toEqual({ page, form: { values: typed, problems: [] } });
  });

  it("asks for its file again, and keeps what else was typed", async () => {
    const body = new FormData();
    body.set("file", new Blob(["name\nIda"]), "list.csv");
    body.set("text", "Ida Lund,4 March 1950");
    const request = idle(staffRoutes.readImport, body);
    const response = await staffUpload(request, "invitations:change", never);
    expect(await foundAfterSigningIn(response, intake)).toEqual({
      page: staffRoutes.importFile,
      form: {
        values: { text: "Ida Lund,4 March 1950" },
        problems: [{ field: "file", text: staffSignedOut.chooseFile }],
      },
    });
  });

  it("is shown to nobody else who signs in there", async () => {
    const found = await foundAfterSigningIn(await send(staffRoutes.makeInvitation, typed), other);
    expect(found).toEqual({ page: staffRoutes.desk, form: null });
  });

  it("without a page of its own is held by the answer", async () => {
    const response = await send(staffRoutes.invitationAction(id, "revoke"), { reason: "moved" });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('name="reason" value="moved"');
  });

  it("is held by the answer too when the session is ended for good", async () => {
    const request = idle(staffRoutes.makeInvitation, new URLSearchParams(typed));
    const { prisma } = await openDatabase();
    await prisma.session.deleteMany({ where: { userId: intake.id } });
    const response = await staffRequest(request, "invitations:change", never);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('name="name" value="Ida Lund"');
  });
});

it("keeps no form that asks for a secret", () => {
  const secret = ["makeClinic", "checkPassword", "checkCode", "choosePassword"] as const;
  const own = ["proveAccount", "changePassword", "confirmCode", "confirmAuthenticator"] as const;
  expect([...secret, ...own].map((name) => pageOfForm(staffRoutes[name]))).toEqual(
    Array(8).fill(null),
  );
});

it("leads on to nothing but a form that was left", () => {
  expect(signInAddress("https://elsewhere.example")).toBe(staffRoutes.signIn);
  expect(signInAddress(null)).toBe(staffRoutes.signIn);
});
