import "server-only";
import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/database/generated/client";
import { hashOf, newToken } from "./token";

/** How a link reaches the person. */
export type GivenBy = "mail" | "copy" | "letter";

/**
 * A new link to an invitation, beside those given out before. The token is in what this gives, and
 * nowhere else: who asks puts it in the mail or on the page and forgets it.
 */
export async function makeLink(
  transaction: Prisma.TransactionClient,
  invitationId: string,
  givenBy: GivenBy,
  now: Date,
): Promise<{ readonly id: string; readonly token: string }> {
  const token = newToken();
  const id = randomUUID();
  await transaction.link.create({
    data: { id, invitationId, givenBy, createdAt: now, tokenHash: hashOf(token) },
  });
  return { id, token };
}
