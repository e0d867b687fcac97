import type { SendMailOptions } from "nodemailer";
import { logoId } from "./mail-parts";
import type { AlertKind, MailingKind } from "./mailing";
import type { RenderedMail } from "./render";

/** An address that mail cannot be sent to, or from. */
export class UnusableAddressError extends Error {
  override readonly name = "UnusableAddressError";
}

/** A mail that is ready to be sent. */
export type OutgoingMail = RenderedMail & {
  /** The id of its mailing: every attempt to send it goes by the same Message-ID. */
  readonly id: string;
  readonly kind: MailingKind | AlertKind | "test" | "daily";
  readonly to: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Where reminders are stopped; a reminder alone names it. */
  readonly stopLink: string;
};

const plainAddress = /^[^\s\p{C}<>()[\],;:\\"@]+@[^\s\p{C}<>()[\],;:\\"@]+$/u;

function checked(address: string): string {
  if (plainAddress.test(address)) return address;
  throw new UnusableAddressError("This is not the address of one mailbox.");
}

const oneLine = (text: string): string => text.replace(/[\s\p{C}]+/gu, " ").trim();

function stopHeader({ from, stopLink, subject }: OutgoingMail): string {
  const mailto = `mailto:${encodeURIComponent(from.address)}?subject=${encodeURIComponent(subject)}`;
  return `<${encodeURI(stopLink)}>, <${mailto.replace("%40", "@")}>`;
}

/** The logo travels inside of the mail, and only its HTML knows of it. */
const attachmentsOf = ({ logo }: OutgoingMail): NonNullable<SendMailOptions["attachments"]> =>
  logo
    ? [
        {
          ...{ filename: "logo.png", contentType: "image/png", cid: logoId },
          contentDisposition: "inline",
          content: Buffer.from(logo.png),
        },
      ]
    : [];

/**
 * A mail as nodemailer takes it. Nothing in it can begin a header of its own or add a recipient.
 * @throws UnusableAddressError
 */
export function messageOf(mail: OutgoingMail, now: Date): SendMailOptions {
  const from = { name: oneLine(mail.from.name), address: checked(mail.from.address) };
  const to = { name: "", address: checked(mail.to) };
  const domain = from.address.slice(from.address.indexOf("@") + 1);
  return {
    from,
    to,
    envelope: { from: from.address, to: [to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    attachments: attachmentsOf(mail),
    date: now,
    messageId: `<${oneLine(mail.id).replace(/[<>@\s]/g, "")}@${domain}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": oneLine(mail.language),
      ...(mail.kind === "reminder"
        ? { "List-Unsubscribe": { prepared: true, value: stopHeader(mail) } }
        : {}),
    },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
