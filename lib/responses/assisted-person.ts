import "server-only";
import { openDatabase } from "@/lib/database/open";
import type { InvitedSession } from "@/lib/invitations/links/patient-sessions";
import type { Person } from "@/lib/invitations/person";
import { openPerson } from "@/lib/invitations/sealed-person";
import { requirePermission } from "@/lib/permissions/permissions";
import { ownKeyring } from "@/lib/vault/own-keyring";

/**
 * Whose form a member of staff fills in; null where the person does it, or the invitation is gone.
 * @throws NotAllowedError, VaultError
 */
export async function assistedPerson({
  invitationId: id,
  assistant,
}: InvitedSession): Promise<Person | null> {
  if (assistant === null) return null;
  requirePermission(assistant.staff, "invitations:change");
  const { prisma } = await openDatabase();
  const row = await prisma.invitation.findUnique({ where: { id } });
  return row && openPerson(ownKeyring(), row);
}
