import "server-only";
import { actionRules, whyNot } from "@/lib/invitations/change/possible-actions";
import { findInvitation } from "@/lib/invitations/desk/view";
import { NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { type NewCodeLink, newCodeLink } from "@/lib/invitations/links/links";
import { type Outcome, outcomeOf } from "@/lib/invitations/many/outcome";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import type { LetterModel } from "@/lib/letter/letter-model";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { Asker } from "@/lib/printing/pool/asker";
import { mergePdfs } from "@/lib/printing/pool/merge-pdfs";
import { printLetter } from "@/lib/printing/pool/print-letter";
import { keepLetters, type LetterLink } from "./keep-letters";

type Printing = {
  /** What a letter to somebody says, with a link that works once the letters are printed. */
  readonly modelOf: (invitation: StoredInvitation, link: NewCodeLink) => LetterModel;
  /** The title in the file's properties; it names nobody. */
  readonly title: string;
  readonly now: Date;
};

/** The letters as one PDF, null when there is none, and what came of each that was asked for. */
export type PrintedLetters = {
  readonly pdf: Uint8Array<ArrayBuffer> | null;
  readonly outcomes: readonly Outcome[];
};

type Letter = {
  readonly link: LetterLink;
  readonly name: string;
  readonly pdf: Uint8Array<ArrayBuffer>;
};

async function letterTo(id: string, { modelOf, now }: Printing, asker: Asker): Promise<Letter> {
  const invitation = storedInvitation(await findInvitation(id), now);
  const reason = whyNot("letter", invitation);
  if (reason !== null) throw new NotPossibleNowError(reason);
  const link = newCodeLink();
  const pdf = await printLetter(modelOf(invitation, link), asker);
  return { link: { ...link, invitationId: id }, name: invitation.person.name, pdf };
}

async function joined(letters: readonly Letter[], title: string, asker: Asker) {
  const [first] = letters;
  if (first !== undefined && letters.length === 1) return first.pdf;
  const names = letters.map(({ name }) => name);
  return mergePdfs(
    letters.map(({ pdf }) => pdf),
    title,
    names,
    asker,
  );
}

/**
 * Letters as one PDF, each with a link of its own. All are printed before any link is made to work, so
 * that a printing that fails leaves nothing behind; and all links are made to work at once, or the
 * letters to those who take none any more are left out and the rest is tried again.
 * Throws `NotAllowedError`, and `QueueFull`, `RenderTimeout`, `RenderFailed` or `AskerLeft` where no
 * letter can be printed.
 */
export async function printLetters(
  staff: Staff,
  ids: readonly string[],
  printing: Printing,
  asker: Asker,
): Promise<PrintedLetters> {
  requirePermission(staff, actionRules.letter.permission);
  const outcomes = new Map<string, Outcome>();
  let letters: readonly Letter[] = [];
  for (const id of ids) {
    const print = async () => {
      letters = [...letters, await letterTo(id, printing, asker)];
    };
    outcomes.set(id, await outcomeOf(id, print));
  }
  while (letters.length > 0) {
    const pdf = await joined(letters, printing.title, asker);
    const links = letters.map(({ link }) => link);
    const refused = await keepLetters(staff, links, printing.now);
    if (refused.length === 0) return { pdf, outcomes: [...outcomes.values()] };
    for (const one of refused) outcomes.set(one.id, one);
    letters = letters.filter(({ link }) => outcomes.get(link.invitationId)?.outcome === "done");
  }
  return { pdf: null, outcomes: [...outcomes.values()] };
}
