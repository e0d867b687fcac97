import { afterAll, beforeAll, expect, it } from "vitest";
import { createStaffAccount } from "@/lib/staff-accounts/create-account";
import { signIn } from "@/lib/staff-accounts/sign-in";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  process.env["APP_URL"] = "https://ask.example.org";
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

it("sends the cookies of staff over https only, to no script and to no other part of the site", async () => {
  const now = new Date();
  const who = { email: "kimberley@example.org", password: "violet-anvil-7-harbour" };
  await createStaffAccount({ ...who, name: "Kimberley", role: "intake", now });
  const result = await signIn(who, { peer: "198.51.100.1", now });
  const cookies = "cookies" in result ? result.cookies : [];
  expect(cookies.map((line) => line.split("=")[0])).toEqual([
    "__Secure-ready-staff.session_token",
    "ready-staff-seen",
  ]);
  for (const line of cookies) {
    for (const attribute of ["Path=/staff", "HttpOnly", "SameSite=Lax", "Secure"]) {
      expect(line).toContain(`; ${attribute}`);
    }
    // Long names: a short one stands in a random value now and then.
    expect(line).not.toMatch(/Domain|kimberley|example/i);
  }
});
