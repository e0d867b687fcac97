import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NextRequest, NextResponse } from "next/server";
import { afterAll, expect, it } from "vitest";
import { environment } from "@/lib/env";
import { beginSeen } from "@/lib/staff-accounts/session/staff-cookies";
import { freshSession, seenCookie } from "@/lib/staff-accounts/session/staff-seen";
import { patientSeconds } from "./patient-cookie";
import { renewSeen } from "./renew-seen";
import { sealId } from "./sealed-id";

process.env["DATA_DIR"] = mkdtempSync(path.join(tmpdir(), "ready-seen-"));
afterAll(() => rmSync(process.env["DATA_DIR"] ?? "", { recursive: true }));

const begun = new Date();
const later = (minutes: number) => new Date(begun.getTime() + minutes * 60_000);

/** The cookie that is sent back when a page is asked for with a session begun before. */
async function renewed(address: string, now: Date, session = "one", patient = "") {
  const [seen = ""] = (await beginSeen(session, begun)).split(";");
  const cookie = `${seen}; ready=${patient}`;
  const request = new NextRequest(`http://localhost:3000${address}`, { headers: { cookie } });
  const response = NextResponse.next();
  await renewSeen(request, response, now);
  return response.cookies.get(seenCookie());
}

it("begins the fifteen minutes again while they last", async () => {
  const cookie = await renewed("/staff/people", later(14));
  expect(cookie).toMatchObject({ httpOnly: true, path: "/", sameSite: "lax", maxAge: 900 });
  expect(await freshSession(cookie?.value, later(28))).toBe("one");
  expect(await freshSession(cookie?.value, later(29.1))).toBeNull();
  expect(await renewed("/staff/people", later(15))).toBeUndefined();
});

it("leaves the pages alone where a session begins or ends, and the patients'", async () => {
  for (const address of [
    "/staff/sign-in/check",
    "/staff/sign-out",
    "/staff/enrol",
    "/about",
    "/",
  ]) {
    expect(await renewed(address, later(1))).toBeUndefined();
  }
  expect(await renewed("/staff", later(1))).toBeDefined();
});

it("takes what a page asks by itself for no use of it", async () => {
  expect(await renewed("/staff/emergencies", later(1))).toBeUndefined();
});

it("begins them again while staff fill in a patient's form, and for no patient's own", async () => {
  const id = "0b6d4e0e-7d0e-4b57-9f83-0d6c3c6f7a10";
  const secret = environment().sessionSecret;
  const assisted = { id, kind: "assisted", staffId: "kim", way: "phone" } as const;
  const staffs = await sealId(assisted, secret, patientSeconds);
  const own = await sealId({ id, kind: "invited" }, secret, patientSeconds);
  const save = "/questionnaire/daily-life/save";
  expect(await renewed(save, later(14), "one", staffs)).toBeDefined();
  expect(await renewed(save, later(15), "one", staffs)).toBeUndefined();
  expect(await renewed(save, later(14), "one", own)).toBeUndefined();
  expect(await renewed("/about", later(14), "one", staffs)).toBeUndefined();
});

it("shows nothing of the session, and takes no value that is not ours", async () => {
  expect((await renewed("/staff", later(1), "secret-id"))?.value).not.toContain("secret-id");
  for (const value of ["", "one", '{"session":"one"}', "Fe26.2*1"]) {
    expect(await freshSession(value, begun)).toBeNull();
  }
});
