import "server-only";
import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { codeHashOf, newCode } from "./new-code";
import { hashOf, newToken } from "./token";

/** How a link reaches the person. */
export type GivenBy = "mail" | "copy" | "letter";

/** A link as it is given out. The token, and the code that opens the same, are in this and nowhere else. */
export type NewLink = {
  readonly id: string;
  readonly token: string;
  /** For what is printed or read out; a link in a mail needs none. */
  readonly code?: string;
};

/** The same with a code, to be typed where a link cannot be touched. */
export type NewCodeLink = NewLink & { readonly code: string };

/**
 * A new link to an invitation, beside those given out before. Who asks puts its token in the mail or on
 * the page and forgets it.
 */
export async function makeLink(
  transaction: Prisma.TransactionClient,
  invitationId: string,
  givenBy: GivenBy,
  now: Date,
): Promise<NewCodeLink> {
  const link = newCodeLink();
  await keepLinks(transaction, [{ ...link, invitationId }], givenBy, now);
  return link;
}

/** A link that leads nowhere until it is kept. */
export const newLink = (): NewLink => ({ id: randomUUID(), token: newToken() });

/** The same with a code. */
export const newCodeLink = (): NewCodeLink => ({ ...newLink(), code: newCode() });

/** Makes new links lead to their invitations: of each token and code, its hash is kept. */
export async function keepLinks(
  transaction: Prisma.TransactionClient,
  links: readonly (NewLink & { readonly invitationId: string })[],
  givenBy: GivenBy,
  now: Date,
): Promise<void> {
  await transaction.link.createMany({
    data: links.map(({ id, token, code, invitationId }) => ({
      id,
      invitationId,
      givenBy,
      createdAt: now,
      tokenHash: hashOf(token),
      codeHash: code === undefined ? null : codeHashOf(code),
    })),
  });
}
