import "server-only";
import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { hashOf, newToken } from "./token";

/** How a link reaches the person. */
export type GivenBy = "mail" | "copy" | "letter";

/** A link as it is given out. The token is in this, and nowhere else. */
export type NewLink = { readonly id: string; readonly token: string };

/**
 * A new link to an invitation, beside those given out before. Who asks puts its token in the mail or on
 * the page and forgets it.
 */
export async function makeLink(
  transaction: Prisma.TransactionClient,
  invitationId: string,
  givenBy: GivenBy,
  now: Date,
): Promise<NewLink> {
  const link = newLink();
  await keepLinks(transaction, [{ ...link, invitationId }], givenBy, now);
  return link;
}

/** A link that leads nowhere until it is kept. */
export const newLink = (): NewLink => ({ id: randomUUID(), token: newToken() });

/** Makes new links lead to their invitations: of each token, its hash is kept. */
export async function keepLinks(
  transaction: Prisma.TransactionClient,
  links: readonly (NewLink & { readonly invitationId: string })[],
  givenBy: GivenBy,
  now: Date,
): Promise<void> {
  await transaction.link.createMany({
    data: links.map(({ id, token, invitationId }) => ({
      id,
      invitationId,
      givenBy,
      createdAt: now,
      tokenHash: hashOf(token),
    })),
  });
}
