import "server-only";
import { randomUUID } from "node:crypto";
import type { Invitation } from "@/lib/database/generated/client";
import { sealNewPerson } from "@/lib/invitations/sealed-person";
import { ownKeyring } from "@/lib/vault/own-keyring";

const nobody = { name: "-", email: null, dateOfBirth: "1900-01-01", clinician: "" };

let made: Invitation | undefined;

/** An invitation that is in no table, for what must take as long as if there were one. */
export function decoyInvitation(now: Date): Invitation {
  if (made) return made;
  const id = randomUUID();
  made = {
    id,
    ...sealNewPerson(ownKeyring(), id, nobody),
    createdAt: now,
    updatedAt: now,
    searchKeys: [],
    identityKey: null,
    hasEmail: false,
    language: "und",
    appointmentAt: now,
    linkExpiresAt: now,
    mail: "none",
    remindersSent: 0,
    remindersOff: false,
    remindedAt: null,
    wrongDates: 0,
    lockedAt: null,
    startedAt: null,
    returnedAt: null,
    reviewedAt: null,
    revokedAt: null,
    emergencyAt: null,
    emergencySeenAt: null,
    responseId: null,
    stage: null,
  };
  return made;
}
