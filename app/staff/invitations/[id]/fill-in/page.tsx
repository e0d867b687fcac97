import { FillInForm } from "@/components/staff/fill-in-form";
import { defaultLanguage, invitedContentFor, languageOf } from "@/content";
import { fillInWords as words } from "@/content/words/en/staff/fill-in";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import { requireStaff } from "../../../require-staff";
import { type SearchParams, titleOf, typedForm } from "../../../typed-form";
import { viewOr404 } from "../../view-or-404";

export const generateMetadata = titleOf(words.title);

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
};

/** What is confirmed before staff fill the form in with a person: who it is, and that they agree. */
export default async function FillInPage({ params, searchParams }: Props) {
  const staff = await requireStaff("invitations:change");
  const { id } = await params;
  const { settings } = await openClinic();
  const { invitation } = await viewOr404(staff, id, { now: systemClock.now() });
  const { person, appointmentAt, enteredBy } = invitation;
  const spoken = new Set([languageOf(invitation.language), defaultLanguage]);
  const consent = [...spoken].map((language) => ({
    language,
    text: clinicContent(invitedContentFor(language), settings).linkWords.consent,
  }));
  return (
    <>
      <h1>{enteredBy === null ? words.title : words.goOnTitle}</h1>
      <p>
        <b dir="auto">{person.name}</b>, {momentWords(appointmentAt, settings)}
      </p>
      <p>{words.lead}</p>
      <FillInForm
        {...{ invitation, settings, consent }}
        form={await typedForm(staff, searchParams)}
      />
      <p>
        <a href={staffRoutes.invitation(id)}>{words.back}</a>
      </p>
    </>
  );
}
