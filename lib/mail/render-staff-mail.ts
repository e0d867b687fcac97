import { fill } from "@/lib/words/fill";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { type MailPart, mailHtml, mailText } from "./mail-parts";
import type { RenderedMail } from "./render";

const toMail = (language: string, subject: string, parts: readonly MailPart[]): RenderedMail => ({
  language,
  subject,
  text: mailText(parts),
  html: mailHtml(language, subject, parts),
});

/** What a mail to the clinic says, and the whole address of its desk. It knows of nobody, so it names nobody. */
export function renderStaffMail(
  { language, open, orCopy }: Pick<StaffMailWords, "language" | "open" | "orCopy">,
  { subject, text }: { readonly subject: string; readonly text: readonly string[] },
  values: { readonly [name: string]: string },
  desk: string,
): RenderedMail {
  return toMail(language, subject, [
    ...text.map((one) => ({ kind: "text" as const, text: fill(one, values) })),
    { kind: "link", label: open, address: desk, orCopy },
  ]);
}

/** What the daily mail says: a line for each thing of which there is any. */
export function renderDailyMail(
  { language, open, orCopy, daily }: StaffMailWords,
  counts: { readonly [what in keyof StaffMailWords["daily"]["lines"]]: number },
  clinic: string,
  desk: string,
): RenderedMail {
  const lines = (["signs", "toReview", "toFile", "noneBack"] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => fill(daily.lines[what], { count: String(counts[what]) }));
  return toMail(language, daily.subject, [
    ...daily.text.map((one) => ({ kind: "text" as const, text: fill(one, { clinic }) })),
    { kind: "lines", lines },
    { kind: "link", label: open, address: desk, orCopy },
    { kind: "text", text: daily.last },
  ]);
}
