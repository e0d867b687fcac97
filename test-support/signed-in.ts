import type { Role } from "@/lib/permissions/staff";
import { createStaffAccount } from "@/lib/staff-accounts/create-account";
import { enrolSecondFactor } from "@/lib/staff-accounts/second-factor";
import { StaffBrowser } from "./staff-browser";

const site = "http://localhost:3000";

/** For tests: a member of staff who asks our handlers from our own pages. */
export type SignedIn = {
  readonly id: string;
  readonly get: (path: string) => Request;
  readonly post: (
    path: string,
    fields?: { readonly [name: string]: string } | URLSearchParams,
  ) => Request;
};

/** A new account of this role, signed in with both factors. */
export async function signedIn(role: Role): Promise<SignedIn> {
  const email = `${role}-${Math.random()}@example.org`;
  const password = "violet-anvil-7-harbour";
  const now = new Date();
  const id = await createStaffAccount({ name: "Kim", email, role, password, now });
  const { secret } = await enrolSecondFactor(id);
  const browser = new StaffBrowser();
  await browser.signIn(email, password, secret, now);
  const headers = { cookie: browser.headers.get("cookie") ?? "", host: "localhost:3000" };
  return {
    id,
    get: (path) => new Request(site + path, { headers }),
    post: (path, fields = {}) =>
      new Request(site + path, {
        method: "POST",
        headers: { ...headers, origin: site },
        body: new URLSearchParams(fields),
      }),
  };
}
