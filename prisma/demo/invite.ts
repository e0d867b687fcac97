import { contentFor, editions } from "@/content";
import { openDatabase } from "@/lib/database/open";
import { visibleSteps } from "@/lib/form/visibility";
import { markReviewed, revokeInvitation } from "@/lib/invitations/change/change-state";
import { giveLink } from "@/lib/invitations/links/give-link";
import { findSession } from "@/lib/invitations/links/patient-sessions";
import { makeInvitations } from "@/lib/invitations/make";
import { recordOutcomes } from "@/lib/jobs/mail/record-outcomes";
import type { Staff } from "@/lib/permissions/staff";
import { mostWrongDates, openLink } from "@/lib/responses/open-link";
import { saveDraft } from "@/lib/responses/save-draft";
import { sendToClinic } from "@/lib/responses/send-to-clinic";
import { clinicDay, clinicMoment, daysFrom } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { DemoPatient } from "./people";

/** Who does what at the demonstration's desk, and when. */
export type Desk = {
  readonly intake: Staff;
  readonly clinician: Staff;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

async function open(id: string, dateOfBirth: string, { intake, settings, now }: Desk) {
  const { token } = await giveLink(intake, id, now);
  return openLink({ key: { token }, dateOfBirth, provenInvitation: null, settings, now });
}

/** Opens the link and gives the answers, the first half of the steps or all of them. */
async function answer(
  id: string,
  { persona, dateOfBirth, language }: DemoPatient,
  desk: Desk,
  half: boolean,
) {
  const { now } = desk;
  const opened = await open(id, dateOfBirth, desk);
  if (opened.kind !== "opened") throw new Error("A demo link did not open.");
  const session = await findSession(opened.session, true, now);
  if (session === null) throw new Error("A demo session is not there.");
  const content = contentFor(language);
  const steps = visibleSteps(content, persona.answers);
  const saved = steps.slice(0, half ? Math.ceil(steps.length / 2) : steps.length);
  const asked = new Set(saved.flatMap(({ items }) => items.map((item) => item.id)));
  const given = Object.entries(persona.answers).filter(([item]) => asked.has(item));
  await saveDraft({ content, session, now }, (draft) => ({
    ...draft,
    answers: Object.fromEntries(given),
    emergency: persona.emergency,
    saved: saved.map((step) => step.id),
  }));
  return session;
}

async function giveBack(id: string, patient: DemoPatient, desk: Desk) {
  const { settings, now } = desk;
  const session = await answer(id, patient, desk, false);
  const { unresolvedStep } = await sendToClinic({
    editions,
    content: contentFor(patient.language),
    session,
    settings,
    now,
  });
  if (unresolvedStep !== null) throw new Error(`A demo form is not finished: ${unresolvedStep}.`);
}

/** As the mail worker writes it down when a mail server says that there is no such address. */
async function refuseMail(invitationId: string, now: Date) {
  const { prisma } = await openDatabase();
  const { id, queuedAt } = await prisma.mailing.findFirstOrThrow({ where: { invitationId } });
  const attempted = { mailingId: id, invitationId, kind: "invitation" as const, queuedAt };
  await recordOutcomes(
    [{ ...attempted, linkId: undefined, result: "failed", failure: "rejected" }],
    now,
  );
}

async function goTheWay(id: string, patient: DemoPatient, desk: Desk): Promise<void> {
  const { intake, clinician, now } = desk;
  switch (patient.course) {
    case "not-sent":
    case "sent":
    case "expired":
      return;
    case "failed":
      return refuseMail(id, now);
    case "started":
      await answer(id, patient, desk, true);
      return;
    case "returned":
      return giveBack(id, patient, desk);
    case "reviewed":
      await giveBack(id, patient, desk);
      return markReviewed(clinician, id, now);
    case "revoked":
      return revokeInvitation(intake, id, now);
    case "locked":
      for (let tries = 0; tries < mostWrongDates; tries += 1) await open(id, "1900-01-01", desk);
  }
}

/** Invites one of the demonstration's patients and takes them as far as they have come. */
export async function invite(patient: DemoPatient, desk: Desk): Promise<void> {
  const { name, dateOfBirth, persona, course, inDays, time, hasEmail, language } = patient;
  const { intake, settings } = desk;
  const now = course === "expired" ? before(desk.now, 10) : desk.now;
  const day = daysFrom(clinicDay(desk.now, settings), inDays);
  const email = hasEmail ? `${course}.${persona.id}@patients.example` : null;
  const [made] = await makeInvitations(
    intake,
    [
      {
        person: {
          name,
          dateOfBirth,
          email,
          clinician: "Dr Noor Castell",
          recordNumber: "",
          phone: "",
        },
        appointmentAt: clinicMoment(day, time, settings),
        language,
      },
    ],
    { settings, now, send: course !== "not-sent" && course !== "expired" },
  );
  if (made !== undefined) await goTheWay(made.id, patient, { ...desk, now });
}
