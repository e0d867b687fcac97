import "server-only";
import { openDatabase } from "@/lib/database/open";
import type { Asker } from "@/lib/printing/pool/asker";
import { printLeftOut } from "@/lib/printing/pool/print-left-out";
import { dayWords, timeWords } from "@/lib/settings/clinic-words";
import { countries } from "@/lib/settings/countries";
import { leftOutSheet } from "@/lib/summary/left-out-sheet";
import type { Showing } from "../as-known-now";

/**
 * The sheet that says which appointments have no page in a file, in the language the clinic's clinicians
 * read. Their times stand in the clear, so that it can be made of what cannot be opened.
 */
export async function printWhatIsLeftOut(
  ids: readonly string[],
  { editions, settings }: Showing,
  asker: Asker,
): Promise<{ readonly pdf: Uint8Array; readonly bookmark: string }> {
  const { language, summaryWords: words } = editions.contentFor(settings.doctorLanguage);
  const { prisma } = await openDatabase();
  const rows = await prisma.invitation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, appointmentAt: true },
    orderBy: [{ appointmentAt: "asc" }, { id: "asc" }],
  });
  const missing = rows.map(({ id, appointmentAt }) => ({
    id,
    day: dayWords(appointmentAt, settings, language),
    time: timeWords(appointmentAt, settings, language),
  }));
  const { paper } = countries[settings.country];
  const model = leftOutSheet({ words, language, paper, missing });
  return { pdf: await printLeftOut(model, asker), bookmark: model.title };
}
