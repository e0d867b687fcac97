import { languages } from "@/content/languages";
import type { DateBoxes } from "@/lib/form/typed-date";
import { readTypedDate } from "@/lib/invitations/links/link-date";
import { endSession } from "@/lib/invitations/links/patient-sessions";
import { returnCode } from "@/lib/limits/code-tries";
import type { Try } from "@/lib/limits/limits";
import { ownPeer } from "@/lib/limits/own-peer";
import { giveBack, takeTry } from "@/lib/limits/take";
import { type LinkKey, type Opening, openLink } from "@/lib/responses/open-link";
import { readPatientSession, startPatientSession } from "@/lib/session/patient";
import type { ClinicSettings } from "@/lib/settings/settings";

type Asked = {
  readonly key: LinkKey;
  readonly typed: DateBoxes;
  readonly settings: ClinicSettings;
  /** Of the request that asks. */
  readonly headers: Headers;
  readonly now: Date;
};

type DateProblem = Extract<ReturnType<typeof readTypedDate>, { problem: string }>["problem"];

/** What came of it; "no-date": what is wrong with the date as typed; "held": when another try is taken. */
export type LetIn =
  | Opening
  | { readonly kind: "no-date"; readonly problem: DateProblem }
  | { readonly kind: "held"; readonly until: Date };

const subjectOf = (key: LinkKey): string => {
  if ("token" in key) return key.token;
  if ("code" in key) return key.code;
  return "link" in key ? key.link : key.invitation;
};

/**
 * Lets this browser in by a link and a date of birth. Guesses count for the link and where they come from
 * together, and for where they come from alone. Whoever was let in here before is let out: two people's
 * answers are never open in one browser, and a copy of the cookie from before opens nothing.
 */
export async function letIn({ key, typed, settings, headers, now }: Asked): Promise<LetIn> {
  const read = readTypedDate(typed, now.toISOString().slice(0, 10), languages);
  if ("problem" in read) return { kind: "no-date", problem: read.problem };
  const peer = ownPeer(headers);
  const tries: readonly Try[] = [
    { limit: "link", subject: subjectOf(key), peer },
    { limit: "linkPeer", peer },
  ];
  const { refusedUntil } = await takeTry(tries, now);
  if (refusedUntil !== null) return { kind: "held", until: refusedUntil };
  const before = await readPatientSession(now);
  const provenInvitation = before?.kind === "invited" ? before.invitationId : null;
  const asked = { key, dateOfBirth: read.date, provenInvitation, settings, now };
  const opening = await openLink(asked);
  if (opening.kind !== "opened") return opening;
  await giveBack(tries, now);
  if ("link" in key && key.byCode) await returnCode(peer, key.link, now);
  if (before?.kind === "invited") await endSession(before, now);
  await startPatientSession({ id: opening.session, kind: "invited" });
  return opening;
}
