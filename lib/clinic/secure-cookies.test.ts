import { afterAll, beforeAll, expect, it } from "vitest";
import { createStaffAccount } from "@/lib/staff-accounts/create-account";
import { readSignedIn } from "@/lib/staff-accounts/session/staff";
import { hasProof, keepProof } from "@/lib/staff-accounts/session/staff-proof";
import { signIn } from "@/lib/staff-accounts/sign-in";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  process.env["APP_URL"] = "https://ask.example.org";
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

it("sends the cookies of staff over https only, to no script and to no other host", async () => {
  const now = new Date();
  const who = { email: "kimberley@example.org", password: "violet-anvil-7-harbour" };
  await createStaffAccount({ ...who, name: "Kimberley", role: "intake", now });
  const result = await signIn(who, { peer: "198.51.100.1", now });
  const cookies = "cookies" in result ? result.cookies : [];
  expect(cookies.map((line) => line.split("=")[0])).toEqual([
    "__Host-ready-staff.session_token",
    "__Host-ready-staff-seen",
  ]);
  for (const line of cookies) {
    for (const attribute of ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"]) {
      expect(line).toContain(`; ${attribute}`);
    }
    // Long names: a short one stands in a random value now and then.
    expect(line).not.toMatch(/Domain|kimberley|example/i);
  }
  const headers = new Headers({ cookie: cookies.map((line) => line.split(";")[0]).join("; ") });
  expect((await readSignedIn(headers, now))?.staff.email).toBe(who.email);
});

it("keeps the proof of both factors in such a cookie too", async () => {
  const now = new Date();
  const line = await keepProof("a-session", now);
  expect(line.split("=")[0]).toBe("__Host-ready-staff-proof");
  for (const attribute of ["Path=/", "HttpOnly", "SameSite=Strict", "Secure"]) {
    expect(line).toContain(`; ${attribute}`);
  }
  const pair = line.split(";")[0] ?? "";
  expect(await hasProof(new Headers({ cookie: pair }), "a-session", now)).toBe(true);
  const planted = pair.replace("__Host-", "");
  expect(await hasProof(new Headers({ cookie: planted }), "a-session", now)).toBe(false);
});
