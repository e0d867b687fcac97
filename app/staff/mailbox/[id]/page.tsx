import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { MailText } from "@/components/staff/mail-text";
import { staffMail } from "@/content/words/en/staff/mail";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { isMailboxOpen, readFromMailbox } from "@/lib/mail/mailbox";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import { requireStaff } from "../../require-staff";

const { mailbox } = staffMail;

export const metadata: Metadata = { title: mailbox.title };

/** Links leave the frame, in which nothing else is allowed. */
const framed = (html: string): string => html.replace("<head>", '<head><base target="_blank">');

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function MailPage({ params }: Props) {
  if (!isMailboxOpen()) toStaffProblem("notFound");
  const staff = await requireStaff("invitations:read");
  const mail = await readFromMailbox(staff, (await params).id, systemClock.now());
  if (mail === null) toStaffProblem("notFound");
  const { settings } = await openClinic();
  const language = /<html lang="([a-z-]+)">/.exec(mail.html)?.[1];
  return (
    <>
      <p>
        <a href={staffRoutes.mailbox}>{mailbox.back}</a>
      </p>
      <h1 lang={language}>{mail.subject}</h1>
      <dl>
        <dt>{mailbox.from}</dt>
        <dd>{mail.from}</dd>
        <dt>{mailbox.to}</dt>
        <dd>{mail.to}</dd>
        <dt>{mailbox.sent}</dt>
        <dd>{momentWords(mail.sentAt, settings)}</dd>
      </dl>
      <h2>{mailbox.plain}</h2>
      <div lang={language}>
        <MailText text={mail.text} />
      </div>
      <h2>{mailbox.html}</h2>
      <iframe
        className="mail-frame"
        title={mailbox.html}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={framed(mail.html)}
      />
    </>
  );
}
