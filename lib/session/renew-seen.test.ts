import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NextRequest, NextResponse } from "next/server";
import { afterAll, expect, it } from "vitest";
import { beginSeen } from "@/lib/staff-accounts/session/staff-cookies";
import { freshSession, seenCookie } from "@/lib/staff-accounts/session/staff-seen";
import { renewSeen } from "./renew-seen";

process.env["DATA_DIR"] = mkdtempSync(path.join(tmpdir(), "ready-seen-"));
afterAll(() => rmSync(process.env["DATA_DIR"] ?? "", { recursive: true }));

const begun = new Date();
const later = (minutes: number) => new Date(begun.getTime() + minutes * 60_000);

/** The cookie that is sent back when a page is asked for with a session begun before. */
async function renewed(address: string, now: Date, session = "one") {
  const [cookie = ""] = (await beginSeen(session, begun)).split(";");
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

it("shows nothing of the session, and takes no value that is not ours", async () => {
  expect((await renewed("/staff", later(1), "secret-id"))?.value).not.toContain("secret-id");
  for (const value of ["", "one", '{"session":"one"}', "Fe26.2*1"]) {
    expect(await freshSession(value, begun)).toBeNull();
  }
});
