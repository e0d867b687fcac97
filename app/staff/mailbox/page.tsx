import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { Paragraphs } from "@/components/ui/prose";
import { staffMail } from "@/content/words/en/staff/mail";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { isMailboxOpen, type KeptMail, keepsMail, listMailbox } from "@/lib/mail/mailbox";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import { requireStaff } from "../require-staff";

const { mailbox } = staffMail;

export const metadata: Metadata = { title: mailbox.title };

type TableProps = { readonly mails: readonly KeptMail[]; readonly shown: (moment: Date) => string };

function MailTable({ mails, shown }: TableProps) {
  const { columns } = mailbox;
  return (
    <table className="staff-table">
      <caption>{mailbox.caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.id}>
            <td data-label={columns.sent}>{shown(mail.sentAt)}</td>
            <td data-label={columns.to} className="any-text">
              {mail.to}
            </td>
            <td data-label={columns.subject}>
              <a href={staffRoutes.mail(mail.id)}>
                {mail.subject}
                <span className="visually-hidden">, {mail.to}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default async function MailboxPage() {
  if (!isMailboxOpen()) toStaffProblem("notFound");
  const staff = await requireStaff("invitations:read");
  const { settings } = await openClinic();
  const mails = await listMailbox(staff, systemClock.now());
  return (
    <>
      <h1>{mailbox.title}</h1>
      <Paragraphs text={keepsMail() ? mailbox.intro : [mailbox.server]} />
      {mails.length === 0 ? (
        <p>{mailbox.none}</p>
      ) : (
        <MailTable mails={mails} shown={(moment) => momentWords(moment, settings)} />
      )}
    </>
  );
}
