// Invites invented people into the database of DATA_DIR, and prints a token of each as a JSON list:
// node lib/commands/run.mjs --server test-support/invite.ts HOW_MANY
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { sampleInvitation } from "./invitation";
import { sampleSettings } from "./person";

const now = new Date();
const { prisma } = await openDatabase();
await prisma.clinic.createMany({
  data: { id: 1, updatedAt: now, revision: 1, settings: sampleSettings },
  skipDuplicates: true,
});
const tokens: string[] = [];
for (let made = 0; made < Number(process.argv[2]); made += 1) {
  tokens.push((await sampleInvitation(now)).token);
}
await closeDatabase();
process.stdout.write(`${JSON.stringify(tokens)}\n`);
