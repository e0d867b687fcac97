import { fill } from "@/lib/words/fill";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { type MailPart, mailHtml, mailText } from "./mail-parts";
import type { RenderedMail } from "./render";

/** What a mail to the clinic says, and the whole address of its desk. It knows of nobody, so it names nobody. */
export function renderStaffMail(
  { language, open, orCopy }: Pick<StaffMailWords, "language" | "open" | "orCopy">,
  { subject, text }: { readonly subject: string; readonly text: readonly string[] },
  values: { readonly [name: string]: string },
  desk: string,
): RenderedMail {
  const parts: readonly MailPart[] = [
    ...text.map((one) => ({ kind: "text" as const, text: fill(one, values) })),
    { kind: "link", label: open, address: desk, orCopy },
  ];
  return { language, subject, text: mailText(parts), html: mailHtml(language, subject, parts) };
}
