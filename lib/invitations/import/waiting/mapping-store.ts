import "server-only";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import type { Places } from "@/lib/invitations/import/columns/fields";
import { headersKeyOf, mappingSchema } from "@/lib/invitations/import/columns/mapping";

const keyOf = (headers: readonly string[]): string =>
  headersKeyOf(environment().lookupSecret, headers);

/** What the clinic said of files with these headers; null when it never did. */
export async function rememberedMapping(headers: readonly string[]): Promise<Places | null> {
  const { prisma } = await openDatabase();
  const row = await prisma.importMapping.findUnique({ where: { headersKey: keyOf(headers) } });
  const mapping = mappingSchema.safeParse(row?.mapping).data;
  const isTheirs = Object.values(mapping ?? {}).every((at) => at < headers.length);
  return mapping !== undefined && isTheirs ? mapping : null;
}

/** Remembers what the columns under these headers hold, in place of what was said before. */
export async function rememberMapping(
  headers: readonly string[],
  mapping: Places,
  now: Date,
): Promise<void> {
  const { prisma } = await openDatabase();
  const headersKey = keyOf(headers);
  const data = { mapping: mappingSchema.parse(mapping), updatedAt: now };
  await prisma.importMapping.upsert({
    where: { headersKey },
    create: { headersKey, ...data },
    update: data,
  });
}
