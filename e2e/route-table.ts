import type { Permission } from "@/lib/permissions/permissions";

/** Who may use a page or handler; the rest are turned away, and nothing is shown or changed. */
export type Who =
  /** Everyone, without any session. */
  | "anyone"
  /** A browser with a patient's session; without one the page says what to do. */
  | "patient"
  /** Everyone, and what comes back does not depend on who asks. */
  | "link"
  /** Everyone on the way in; nothing of the clinic is shown before both factors are given. */
  | "door"
  /** A member of staff with both factors, whatever the role. */
  | "staff"
  /** A member of staff whose role has the permission. */
  | Permission;

export type Route = {
  /** As the folders of `app/` say it, or the list of the pages that the build makes. */
  readonly path: string;
  readonly methods: readonly ("GET" | "POST")[];
  readonly who: Who;
  /** Whether it is a page that a person reads. */
  readonly isPage: boolean;
};

const get = (path: string, who: Who, isPage = false): Route => ({
  path,
  methods: ["GET"],
  who,
  isPage,
});
const page = (path: string, who: Who): Route => get(path, who, true);
const post = (path: string, who: Who): Route => ({ path, methods: ["POST"], who, isPage: false });

/** Every page and handler of the product. A test fails when one is not listed here. */
export const routeTable: readonly Route[] = [
  page("/", "anyone"),
  page("/[language]", "anyone"),
  get("/about/[[...rest]]", "anyone"),
  page("/[language]/about", "anyone"),
  page("/[language]/about/sources", "anyone"),
  page("/[language]/about/standards", "anyone"),
  get("/information/[[...rest]]", "anyone"),
  page("/information/[language]", "anyone"),
  page("/information/[language]/[place]", "anyone"),
  page("/information/[language]/article", "anyone"),
  page("/emergency", "anyone"),
  page("/[language]/emergency", "anyone"),
  post("/emergency/acknowledge", "patient"),
  post("/language", "anyone"),
  get("/fhir/Questionnaire/[id]", "anyone"),
  post("/questionnaire/start", "anyone"),
  page("/questionnaire", "patient"),
  page("/questionnaire/[step]", "patient"),
  post("/questionnaire/[step]/save", "patient"),
  get("/questionnaire/[step]/revision", "patient"),
  post("/questionnaire/[step]/choose", "patient"),
  page("/summary", "patient"),
  page("/summary/preview", "patient"),
  get("/summary/pdf", "patient"),
  page("/delete", "anyone"),
  post("/delete/now", "patient"),
  page("/delete/done", "anyone"),

  get("/[...rest]", "anyone"),
  get("/problem/[name]", "anyone"),
  get("/clinic-logo/[revision]", "anyone"),

  page("/i", "link"),
  page("/i/[token]", "link"),
  post("/i/open", "link"),
  post("/i/code", "link"),
  post("/i/end", "link"),
  page("/i/[token]/stop-reminders", "link"),
  post("/i/stop-reminders", "link"),
  page("/i/reminders-stopped", "link"),

  page("/staff/set-up", "door"),
  post("/staff/set-up/make", "door"),
  page("/staff/sign-in", "door"),
  post("/staff/sign-in/check", "door"),
  page("/staff/second-factor", "door"),
  post("/staff/second-factor/check", "door"),
  page("/staff/enrol", "door"),
  post("/staff/enrol/password", "door"),
  post("/staff/enrol/code", "door"),
  page("/staff/enrol/recovery-codes", "door"),
  post("/staff/enrol/recovery-codes/kept", "staff"),
  post("/staff/sign-out", "door"),
  post("/staff/sign-in/passkey", "door"),
  post("/staff/sign-in/passkey/options", "door"),

  page("/staff/account", "staff"),
  post("/staff/account/prove", "staff"),
  post("/staff/account/password", "staff"),
  post("/staff/account/recovery-codes", "staff"),
  page("/staff/account/authenticator", "staff"),
  post("/staff/account/authenticator/begin", "staff"),
  post("/staff/account/authenticator/confirm", "staff"),
  post("/staff/account/passkeys/options", "staff"),
  post("/staff/account/passkeys/add", "staff"),
  post("/staff/account/passkeys/remove", "staff"),

  page("/staff", "invitations:read"),
  get("/staff/emergencies", "invitations:read"),
  get("/staff/problem/[name]", "door"),
  get("/staff/[...rest]", "door"),
  post("/staff/search", "invitations:read"),
  page("/staff/mailbox", "invitations:read"),
  page("/staff/mailbox/[id]", "invitations:read"),
  get("/staff/blank-form", "invitations:read"),
  page("/staff/day/[day]", "invitations:read"),
  get("/staff/day/[day]/pdf", "summaries:read"),
  post("/staff/many", "invitations:read"),
  page("/staff/many/[id]", "invitations:read"),
  post("/staff/many/[id]/do", "invitations:read"),
  post("/staff/many/[id]/letters", "invitations:change"),
  post("/staff/many/[id]/pages", "summaries:read"),
  post("/staff/many/[id]/zip", "summaries:read"),
  page("/staff/deleted/[id]", "invitations:read"),

  page("/staff/import", "invitations:change"),
  post("/staff/import/read", "invitations:change"),
  get("/staff/import/template", "invitations:change"),
  page("/staff/import/[id]", "invitations:change"),
  get("/staff/import/[id]/bad-rows", "invitations:change"),
  post("/staff/import/[id]/map", "invitations:change"),
  post("/staff/import/[id]/order", "invitations:change"),
  post("/staff/import/[id]/confirm", "invitations:change"),

  page("/staff/invitations/new", "invitations:change"),
  post("/staff/invitations/make", "invitations:change"),
  page("/staff/invitations/[id]", "invitations:read"),
  page("/staff/invitations/[id]/edit", "invitations:change"),
  post("/staff/invitations/[id]/change", "invitations:change"),
  post("/staff/invitations/[id]/send", "invitations:change"),
  post("/staff/invitations/[id]/remind", "invitations:change"),
  post("/staff/invitations/[id]/extend", "invitations:change"),
  post("/staff/invitations/[id]/unlock", "invitations:change"),
  post("/staff/invitations/[id]/link", "invitations:change"),
  post("/staff/invitations/[id]/letter", "invitations:change"),
  page("/staff/invitations/[id]/fill-in", "invitations:change"),
  post("/staff/invitations/[id]/fill-in/begin", "invitations:change"),
  post("/staff/invitations/[id]/emergency-outcome", "invitations:change"),
  page("/staff/invitations/[id]/revoke/confirm", "invitations:change"),
  post("/staff/invitations/[id]/revoke", "invitations:change"),
  page("/staff/patients/[id]", "invitations:read"),
  page("/staff/invitations/[id]/erase/confirm", "people:erase"),
  post("/staff/invitations/[id]/erase", "people:erase"),
  post("/staff/invitations/[id]/review", "summaries:review"),
  post("/staff/invitations/[id]/file", "invitations:change"),
  post("/staff/invitations/[id]/unfile", "invitations:change"),
  page("/staff/invitations/[id]/summary", "summaries:read"),
  get("/staff/invitations/[id]/form", "invitations:change"),
  get("/staff/invitations/[id]/summary/pdf", "summaries:read"),
  get("/staff/invitations/[id]/summary/fhir", "summaries:read"),

  page("/staff/settings", "settings:change"),
  post("/staff/settings/save", "settings:change"),
  post("/staff/settings/logo/save", "settings:change"),
  post("/staff/settings/logo/remove", "settings:change"),
  page("/staff/settings/zone/[id]", "settings:change"),
  post("/staff/settings/zone/[id]/save", "settings:change"),
  post("/staff/settings/test-alert", "settings:change"),
  page("/staff/people", "staff:manage"),
  page("/staff/people/new", "staff:manage"),
  post("/staff/people/add", "staff:manage"),
  page("/staff/people/starting-password", "staff:manage"),
  post("/staff/people/starting-password/told", "staff:manage"),
  page("/staff/people/[id]", "staff:manage"),
  post("/staff/people/[id]/[action]", "staff:manage"),
  page("/staff/completion", "figures:read"),
  page("/staff/audit", "audit:read"),
  get("/staff/audit/export", "audit:read"),
  post("/staff/audit/verify", "audit:read"),
];
