import { may } from "@/lib/permissions/permissions";
import { type Role, roles } from "@/lib/permissions/staff";
import { routes, staffRoutes } from "@/lib/routes";
import { filledIn } from "./filled-in";
import { routeTable, type Who } from "./route-table";
import { StaffClient } from "./staff-client";
import { codeOf, newMember, staffClientAs } from "./staff-hands";
import { expect, test } from "./test";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Cookies = { readonly [name: string]: string };

/** Someone who knocks: their cookies, and the role that is really theirs. */
type Visitor = { readonly name: string; readonly cookies: Cookies; readonly role: Role | null };

async function knock(base: string, method: string, path: string, cookies: Cookies, origin = base) {
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  const response = await fetch(base + path, {
    method,
    redirect: "manual",
    headers: { origin, cookie: cookie.join("; ") },
    ...(method === "GET" || method === "HEAD" ? {} : { body: new URLSearchParams() }),
  });
  const to = response.headers.get("location")?.replace(base, "") ?? "";
  const isKept = !(response.headers.get("cache-control") ?? "").includes("no-store");
  return { status: response.status, to, isKept, text: await response.text() };
}

/** A handler answers with the status; a page leads to the handler that does. */
const isForbidden = ({ status, to }: { status: number; to: string }) =>
  status === 403 || to === staffRoutes.problem("notAllowed");

/** Whether this answer kept the visitor out. */
const turnedAway = ({ status, to }: { status: number; to: string }) =>
  status === 401 || isForbidden({ status, to }) || to.startsWith(staffRoutes.signIn);

const staffOnly = (who: Who): boolean => !["anyone", "patient", "link", "door"].includes(who);

const lets = (who: Who, role: Role | null): boolean =>
  role !== null && (who === "staff" || (staffOnly(who) && may(role, who as never)));

/** A session of a walk-in patient, as a cookie. */
async function patient(base: string): Promise<Cookies> {
  const response = await fetch(base + routes.start, {
    method: "POST",
    redirect: "manual",
    headers: { origin: base },
    body: new URLSearchParams(),
  });
  const pair = response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const cut = pair.indexOf("=");
  return { [pair.slice(0, cut)]: pair.slice(cut + 1) };
}

/** The session of an account that was disabled while it was signed in. */
async function disabled(base: string): Promise<Cookies> {
  const member = await newMember(base, "administrator");
  const client = new StaffClient(base);
  const { email, password, secret } = member;
  await client.goOn(staffRoutes.checkPassword, { email, password }, staffRoutes.secondFactor);
  await client.goOn(staffRoutes.checkCode, { code: codeOf(secret, 1) }, staffRoutes.desk);
  const cookies = client.cookies;
  expect((await client.get(staffRoutes.people)).status).toBe(200);
  const administrator = await staffClientAs(base, "administrator");
  const people = await (await administrator.get(staffRoutes.people)).text();
  const id = people
    .split(email)[0]
    ?.match(/\/staff\/people\/([\w-]+)(?!.*\/staff\/people\/)/s)?.[1];
  const later = people.split(email)[1]?.match(/\/staff\/people\/([\w-]+)/)?.[1];
  for (const one of [id, later]) {
    const page = await (await administrator.get(staffRoutes.person(one ?? ""))).text();
    if (page.includes(email))
      await administrator.post(staffRoutes.personAction(one ?? "", "disable"));
  }
  return cookies;
}

const nobody: Visitor = { name: "nobody", cookies: {}, role: null };
const outside = async (base: string): Promise<readonly Visitor[]> => [
  nobody,
  { name: "a patient", cookies: await patient(base), role: null },
  { name: "a disabled account", cookies: await disabled(base), role: null },
];
const inside = async (base: string): Promise<readonly Visitor[]> => {
  const members: Visitor[] = [];
  for (const role of roles) {
    members.push({ name: role, cookies: (await staffClientAs(base, role)).cookies, role });
  }
  return members;
};

test("nobody, a patient and a disabled account are turned away by every door of the clinic", async ({
  baseURL,
}) => {
  const base = baseURL ?? "";
  const found: string[] = [];
  for (const visitor of await outside(base)) {
    for (const route of routeTable.filter(({ who }) => staffOnly(who))) {
      for (const method of methods) {
        const answer = await knock(base, method, filledIn(route), visitor.cookies);
        const noSuchMethod = answer.status === 405 || method === "OPTIONS";
        if (turnedAway(answer) || noSuchMethod) continue;
        found.push(`${visitor.name} ${method} ${route.path}: ${answer.status} ${answer.to}`);
      }
    }
  }
  expect(found).toEqual([]);
});

test("a role opens the doors of its permissions and no other, and no answer is kept", async ({
  baseURL,
}) => {
  const base = baseURL ?? "";
  const found: string[] = [];
  // Signing out would end the session that all tests share.
  const doors = routeTable.filter(({ who }) => staffOnly(who));
  for (const { name, cookies, role } of await inside(base)) {
    for (const route of doors) {
      for (const method of route.methods) {
        const answer = await knock(base, method, filledIn(route), cookies);
        const opened = !turnedAway(answer) && answer.status < 500;
        const right = lets(route.who, role) ? opened : isForbidden(answer);
        if (!right) found.push(`${name} ${method} ${route.path}: ${answer.status} ${answer.to}`);
        if (answer.isKept) found.push(`${name} ${method} ${route.path} may be kept`);
      }
    }
  }
  expect(found).toEqual([]);
});

test("no form is taken from another site, and pages of patients need a patient", async ({
  baseURL,
}) => {
  const base = baseURL ?? "";
  const found: string[] = [];
  const [administrator] = (await inside(base)).filter(({ role }) => role === "administrator");
  for (const route of routeTable.filter((one) => one.methods.includes("POST"))) {
    const cookies = administrator?.cookies ?? {};
    const answer = await knock(base, "POST", filledIn(route), cookies, "http://evil.example");
    if (answer.status !== 403) found.push(`from elsewhere POST ${route.path}: ${answer.status}`);
  }
  for (const route of routeTable.filter(({ who }) => who === "patient")) {
    for (const method of route.methods) {
      const answer = await knock(base, method, filledIn(route), administrator?.cookies ?? {});
      if (answer.isKept) found.push(`${route.path} may be kept`);
      const knows = answer.status === 401 || answer.to === routes.problem("noSession");
      if (!knows) found.push(`staff ${method} ${route.path}: ${answer.status}`);
    }
  }
  expect(found).toEqual([]);
});
