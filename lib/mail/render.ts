import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import type { MailWords } from "@/lib/words/mail-words";
import { type MailLogo, type MailPart, mailHtml, mailText } from "./mail-parts";
import { appointmentWords, lastDayWords } from "./mail-times";
import type { MailingKind } from "./mailing";

/** Everything that a mail says about the one invitation it is for. */
export type MailFacts = {
  readonly kind: MailingKind;
  readonly language: string;
  readonly appointmentAt: Date;
  readonly linkExpiresAt: Date;
  /** The whole address of the form. */
  readonly link: string;
  /** The whole address at which reminders are stopped. */
  readonly stopLink: string;
};

export type RenderedMail = {
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A picture that its HTML names; most mail has none. */
  readonly logo?: MailLogo | null;
};

/**
 * What a mail says. It knows no name, no date of birth, no condition and no answer, so it can tell none.
 */
export function renderMail(
  words: MailWords,
  facts: MailFacts,
  settings: ClinicSettings,
  logo: MailLogo | null = null,
): RenderedMail {
  const { kind, language, link, stopLink } = facts;
  const values = {
    clinic: settings.name,
    phone: settings.phone,
    when: appointmentWords(facts.appointmentAt, language, settings),
    until: lastDayWords(facts.linkExpiresAt, language, settings),
  };
  const said = (texts: readonly string[]): readonly MailPart[] =>
    texts.map((text) => ({ kind: "text", text: fill(text, values) }));
  const parts: readonly MailPart[] = [
    ...said([words.greeting, ...words.opening[kind]]),
    { kind: "link", label: words.open, address: link, orCopy: words.orCopy },
    ...said([...words.need, ...words.contact]),
    { kind: "lines", lines: [settings.name, ...settings.address, settings.phone] },
    ...(kind === "reminder" ? said([words.stop.text]) : []),
    ...(kind === "reminder"
      ? [{ kind: "link" as const, label: words.stop.link, address: stopLink }]
      : []),
  ];
  const subject = words.subject[kind];
  const html = mailHtml(language, subject, parts, logo);
  return { language, subject, text: mailText(parts), html, logo };
}
