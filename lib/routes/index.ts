/** Added to a form page's address when what was typed must be fixed first. */
export const fixParameter = "fix";

/** Added to the address of a page that shows again what was typed before its member of staff was signed out. */
export const keptParameter = "kept";

/** Added to a form page's address when it shows once more what was typed, with nothing to fix. */
export const typedParameter = "typed";

/** Added to the addresses of signing in: the form that was left, and is gone on with after it. */
export const leftParameter = "left";

/** In an address: the language to show a page in where nothing else says it. */
export const languageParameter = "lang";

/** In a document's address: how often its page asked for it before it could be printed. */
export const attemptParameter = "attempt";

/** The language in the path of a page that everyone may read; undefined for every other page. */
export const languageOfPath = (path: string): string | undefined =>
  /^\/(?:information\/)?([a-z]{2,3})(?=[/?#]|$)/.exec(path)?.[1];

/** The same page in another language; a page that has none in its path stays as it is. */
export const pathIn = (path: string, language: string): string =>
  path.replace(/^(\/(?:information\/)?)[a-z]{2,3}(?=[/?#]|$)/, `$1${language}`);

/** A page that everyone may read, typed without a language, in one. */
export const pathWith = (path: string, language: string): string =>
  path.replace(/^(?:\/information(?=\/|$))?/, `$&/${language}`);

type AskedPdf = {
  readonly part?: string;
  readonly paper?: string;
  readonly print?: string;
  readonly download?: boolean;
};

/** Every address of the product, in one place. */
export const routes = {
  /** What is typed or printed says no language: it is answered in the browser's. */
  anyHome: "/",
  home: (language: string) => `/${language}`,
  about: (language: string) => `/${language}/about`,
  aboutSources: (language: string) => `/${language}/about/sources`,
  aboutStandards: (language: string) => `/${language}/about/standards`,
  /** The library: what the words mean, and every place, in a language; it needs no form. */
  library: (language: string) => `/information/${language}`,
  place: (language: string, place: string) => `/information/${language}/${place}`,
  /** What the web article says, row by row. */
  article: (language: string) => `/information/${language}/article`,
  anyEmergency: "/emergency",
  emergency: (language: string) => `/${language}/emergency`,
  acknowledgeEmergency: "/emergency/acknowledge",
  start: "/questionnaire/start",
  questionnaire: "/questionnaire",
  step: (stepId: string) => `/questionnaire/${stepId}`,
  saveStep: (stepId: string) => `/questionnaire/${stepId}/save`,
  /** How often the answers were saved: asked by a script beside the address it saves to. */
  stepRevision: (stepId: string) => `/questionnaire/${stepId}/revision`,
  /** Posted to: which of two answers to keep. */
  chooseAnswers: (stepId: string) => `/questionnaire/${stepId}/choose`,
  summary: "/summary",
  /**
   * `part` in place of what goes to the visit; `paper` and `print` in place of those that were chosen
   * with the answers.
   */
  summaryPdf: ({ part, paper, print, download = false }: AskedPdf = {}) =>
    `/summary/pdf${query({ part, paper, print, download: download ? "1" : undefined })}`,
  preview: "/summary/preview",
  deleteAnswers: "/delete",
  deleteNow: "/delete/now",
  deleted: "/delete/done",
  link: (token: string) => `/i/${token}`,
  openLink: "/i/open",
  /** Posted to: a short code from a letter. */
  openCode: "/i/code",
  linkOutcome: "/i",
  endSession: "/i/end",
  stopRemindersNow: "/i/stop-reminders",
  remindersStopped: "/i/reminders-stopped",
  stopReminders: (token: string) => `/i/${token}/stop-reminders`,
  /** A page that says what went wrong, with its status. */
  problem: (name: string) => `/problem/${name}`,
  /** Posted to: chooses the language. */
  language: "/language",
  /** Whether the server lives, and whether requests may be sent to it: one word each. */
  healthLive: "/health/live",
  healthReady: "/health/ready",
  /** Its picture, which browsers keep: another one has another revision. */
  clinicLogo: (revision: string) => `/clinic-logo/${revision}`,
  fhirQuestionnaire: "/fhir/Questionnaire/ready-to-ask",
} as const;

const invitation = (id: string) => `/staff/invitations/${id}`;

/** The clinic's side. */
export const staffRoutes = {
  desk: "/staff",
  /** Asked by our script on an open desk. */
  emergencies: "/staff/emergencies",
  setUp: "/staff/set-up",
  makeClinic: "/staff/set-up/make",
  signIn: "/staff/sign-in",
  checkPassword: "/staff/sign-in/check",
  secondFactor: "/staff/second-factor",
  checkCode: "/staff/second-factor/check",
  enrol: "/staff/enrol",
  choosePassword: "/staff/enrol/password",
  confirmCode: "/staff/enrol/code",
  recoveryCodes: "/staff/enrol/recovery-codes",
  recoveryCodesKept: "/staff/enrol/recovery-codes/kept",
  signOut: "/staff/sign-out",
  account: "/staff/account",
  proveAccount: "/staff/account/prove",
  changePassword: "/staff/account/password",
  renewCodes: "/staff/account/recovery-codes",
  newAuthenticator: "/staff/account/authenticator",
  beginAuthenticator: "/staff/account/authenticator/begin",
  confirmAuthenticator: "/staff/account/authenticator/confirm",
  /** Posted to by our script, with JSON. */
  passkeyOptions: "/staff/account/passkeys/options",
  addPasskey: "/staff/account/passkeys/add",
  removePasskey: "/staff/account/passkeys/remove",
  passkeySignInOptions: "/staff/sign-in/passkey/options",
  passkeySignIn: "/staff/sign-in/passkey",
  people: "/staff/people",
  newPerson: "/staff/people/new",
  addPerson: "/staff/people/add",
  person: (id: string) => `/staff/people/${id}`,
  /** Posted to: role, disable, enable, re-enrol. */
  personAction: (id: string, action: string) => `/staff/people/${id}/${action}`,
  startingPassword: "/staff/people/starting-password",
  startingPasswordTold: "/staff/people/starting-password/told",
  settings: "/staff/settings",
  completion: "/staff/completion",
  audit: "/staff/audit",
  verifyAudit: "/staff/audit/verify",
  exportAudit: "/staff/audit/export",
  /** The proof that an invitation was deleted. */
  deletion: (id: string) => `/staff/deleted/${id}`,
  mailbox: "/staff/mailbox",
  mail: (id: string) => `/staff/mailbox/${id}`,
  saveSettings: "/staff/settings/save",
  saveLogo: "/staff/settings/logo/save",
  removeLogo: "/staff/settings/logo/remove",
  /** The settings' form as somebody typed it before they were asked something. */
  typedSettings: (id: string) => `/staff/settings${query({ [typedParameter]: id })}`,
  /** Asks what of the appointments stays when the time zone changes. */
  zoneChoice: (id: string) => `/staff/settings/zone/${id}`,
  saveZone: (id: string) => `/staff/settings/zone/${id}/save`,
  testAlert: "/staff/settings/test-alert",
  blankForm: (language: string) => `/staff/blank-form${query({ language })}`,
  search: "/staff/search",
  newInvitation: "/staff/invitations/new",
  makeInvitation: "/staff/invitations/make",
  importFile: "/staff/import",
  readImport: "/staff/import/read",
  importTemplate: "/staff/import/template",
  importPreview: (id: string) => `/staff/import/${id}`,
  importColumns: (id: string) => `/staff/import/${id}?columns=all`,
  mapImport: (id: string) => `/staff/import/${id}/map`,
  orderImport: (id: string) => `/staff/import/${id}/order`,
  confirmImport: (id: string) => `/staff/import/${id}/confirm`,
  badRows: (id: string) => `/staff/import/${id}/bad-rows`,
  /** A person and all their invitations. */
  patient: (id: string) => `/staff/patients/${id}`,
  /** The form for one more invitation of a person. */
  inviteAgain: (id: string) => `/staff/invitations/new${query({ patient: id })}`,
  /** What was done with a person's invitations, by whom. */
  auditOfPatient: (id: string) => `/staff/audit${query({ person: id })}`,
  invitation,
  /** Posted to: send, remind, extend, revoke, unlock, change, review, emergency-outcome, erase, link. */
  invitationAction: (id: string, action: string) => `${invitation(id)}/${action}`,
  /** The form for a pen, with the person at the head of every sheet. */
  paperForm: (id: string) => `${invitation(id)}/form`,
  editInvitation: (id: string) => `${invitation(id)}/edit`,
  /** Staff fill the form in with the person. */
  fillIn: (id: string) => `${invitation(id)}/fill-in`,
  beginFillIn: (id: string) => `${invitation(id)}/fill-in/begin`,
  /** Asks before it is done: revoke, erase. */
  confirmAction: (id: string, action: "revoke" | "erase") => `${invitation(id)}/${action}/confirm`,
  /** The latest that was sent, or an earlier version by its id; page 1 in a language. */
  summary: (id: string, version?: string, language?: string) =>
    `${invitation(id)}/summary${query({ version, language })}`,
  summaryPdf: (
    id: string,
    asked: Pick<AskedPdf, "part" | "print"> & { readonly language?: string | undefined } = {},
  ) => `${invitation(id)}/summary/pdf${query(asked)}`,
  summaryFhir: (id: string) => `${invitation(id)}/summary/fhir`,
  problem: (name: string) => `/staff/problem/${name}`,
  /** A clinic's day, by clinician. */
  day: (day: string) => `/staff/day/${day}`,
  /** Page 1 of all who sent it back; with the key of a clinician, of theirs alone. */
  dayPdf: (day: string, clinician?: string) => `/staff/day/${day}/pdf${query({ clinician })}`,
  /** Posted to: rows that were ticked, and what to do with them. */
  many: "/staff/many",
  /** Asks before it is done, and says afterwards what came of it. */
  ticked: (id: string) => `/staff/many/${id}`,
  /** Posted to: do, letters, pages, zip. */
  tickedAction: (id: string, action: "do" | "letters" | "pages" | "zip") =>
    `/staff/many/${id}/${action}`,
} as const;

/** The id of the way from the check page to a step, to which the step leads back. */
export const changeId = (stepId: string): string => `change-${stepId}`;

/** The check page at the place of a step that was changed from it, its part unfolded. */
export const checkedStep = (checkId: string, stepId: string): string =>
  `${routes.step(checkId)}${query({ at: stepId })}#${changeId(stepId)}`;

/** An address that asks for a language. */
export const inLanguage = (path: string, language: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}${languageParameter}=${encodeURIComponent(language)}`;

/** A query string of the values that are there, with its question mark, or nothing. */
export function query(values: { readonly [name: string]: string | undefined }): string {
  const given = Object.entries(values).filter((pair): pair is [string, string] => !!pair[1]);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}
