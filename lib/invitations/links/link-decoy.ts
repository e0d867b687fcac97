import "server-only";
import { randomUUID } from "node:crypto";
import type { Invitation } from "@/lib/database/generated/client";
import { sealNewPerson } from "@/lib/invitations/sealed-person";
import type { Keyring } from "@/lib/vault/keyring";
import { ownKeyring } from "@/lib/vault/own-keyring";

const nobody = {
  name: "-",
  email: null,
  dateOfBirth: "1900-01-01",
  clinician: "",
  recordNumber: "",
  phone: "",
};

type Sealed = ReturnType<typeof sealNewPerson> & { readonly id: string };

const made = new WeakMap<Keyring, Sealed>();

/** Nobody, sealed once for a keyring: sealing takes time, which would tell. */
function sealedNobody(keys: Keyring): Sealed {
  const id = randomUUID();
  const sealed = made.get(keys) ?? { id, ...sealNewPerson(keys, id, nobody) };
  made.set(keys, sealed);
  return sealed;
}

/** An invitation that is in no table, for what must take as long as if there were one. */
export function decoyInvitation(now: Date): Invitation {
  return {
    ...sealedNobody(ownKeyring()),
    createdAt: now,
    updatedAt: now,
    keysVersion: 1,
    personId: null,
    searchKeys: [],
    nameKey: null,
    recordKey: null,
    clinicianKey: null,
    identityKey: null,
    hasEmail: false,
    language: "und",
    appointmentAt: now,
    linkExpiresAt: now,
    mail: "none",
    sendAt: null,
    letterPrintedAt: null,
    remindersSent: 0,
    remindersOff: false,
    remindedAt: null,
    wrongDates: 0,
    lockedAt: null,
    openedAt: null,
    openedBy: null,
    startedAt: null,
    lastStep: null,
    enteredBy: null,
    enteredById: null,
    identityCheckedAt: null,
    consentAt: null,
    returnedAt: null,
    changedAt: null,
    printedAt: null,
    reviewedAt: null,
    filedAt: null,
    revokedAt: null,
    emergencyAt: null,
    emergencySeenAt: null,
    emergencyOutcome: null,
    responseId: null,
    stage: null,
    isChanged: null,
  };
}
