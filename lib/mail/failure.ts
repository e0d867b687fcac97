import { UnusableAddressError } from "./outgoing-mail";

/** What can go wrong with a mail; the sentences for staff are in the content. */
export const mailFailures = [
  "refused",
  "unknown-server",
  "busy",
  "rejected",
  "timeout",
  "cut",
  "certificate",
  "no-encryption",
  "sign-in",
  "settings",
  "address",
  "unreadable",
  "late",
  "given-up",
  "restored",
  "other",
] as const;
export type MailFailure = (typeof mailFailures)[number];

/** After these, trying again would end the same way. */
const final: readonly MailFailure[] = [
  "rejected",
  "address",
  "unreadable",
  "late",
  "given-up",
  "restored",
];

/** Whether it makes sense to try again. Faults of the set-up do, for they are fixed on the server. */
export const isPassing = (failure: MailFailure): boolean => !final.includes(failure);

/**
 * After these the mail server may have taken the mail all the same, so a link in it must stay good.
 */
const unclear: readonly MailFailure[] = ["timeout", "cut", "restored", "other"];
export const mayHaveArrived = (failure: MailFailure): boolean => unclear.includes(failure);

/** Answers of a mail server that mean "sign in first" or "wrong password", not "never". */
const signInCodes: readonly number[] = [530, 534, 535, 538];

const certificateFault = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|ALTNAME/;
const byCode: { readonly [code: string]: MailFailure } = {
  EAUTH: "sign-in",
  ENOAUTH: "sign-in",
  EDNS: "unknown-server",
  ETIMEDOUT: "timeout",
  EABORT: "timeout",
  ECONNECTION: "cut",
  ESOCKET: "cut",
};

type Told = {
  readonly code: string;
  readonly systemCode: string;
  readonly responseCode: number;
  readonly command: string;
};

function told(error: unknown): Told {
  const facts: { readonly [name: string]: unknown } = error instanceof Error ? { ...error } : {};
  const word = (value: unknown): string => (typeof value === "string" ? value : "");
  return {
    code: word(facts["code"]),
    systemCode: word(facts["originalCode"]),
    responseCode: typeof facts["responseCode"] === "number" ? facts["responseCode"] : 0,
    command: word(facts["command"]),
  };
}

/** Which failure an error of nodemailer, or of building the mail, is. */
export function failureOf(error: unknown): MailFailure {
  if (error instanceof UnusableAddressError) return "address";
  const { code, systemCode, responseCode, command } = told(error);
  if (certificateFault.test(systemCode)) return "certificate";
  if (command === "STARTTLS" || code === "ETLS") return "no-encryption";
  if (code === "EAUTH" || signInCodes.includes(responseCode)) return "sign-in";
  if (responseCode >= 500) return "rejected";
  if (responseCode >= 400) return "busy";
  if (systemCode === "ECONNREFUSED") return "refused";
  if (code === "EENVELOPE") return "address";
  return byCode[code] ?? "other";
}
