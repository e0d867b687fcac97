import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { CodeStep, PasswordStep } from "@/components/staff/enrolment";
import { accountWords } from "@/content/words/en/staff/accounts";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { type Enrolment, readEnrolment } from "@/lib/staff-accounts/enrol";
import { readSignedIn } from "@/lib/staff-accounts/session/staff";
import { type SearchParams, titleOf, typedForm } from "../typed-form";

type Props = { readonly searchParams: SearchParams };

const { enrol } = accountWords;

/** Who is enrolling and how far they are; everyone else is sent where they belong. */
async function load(): Promise<{ readonly id: string; readonly enrolment: Enrolment }> {
  const signedIn = await readSignedIn(await headers(), systemClock.now());
  if (signedIn === null) redirect(staffRoutes.signIn);
  if (signedIn.enrolled) redirect(staffRoutes.desk);
  return { id: signedIn.staff.id, enrolment: await readEnrolment(signedIn.staff) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { enrolment } = await load();
  return titleOf(enrolment.step === "password" ? enrol.passwordTitle : enrol.codeTitle)(props);
}

export default async function EnrolPage(props: Props) {
  const { id, enrolment } = await load();
  const { problems } = await typedForm({ id }, props.searchParams);
  return enrolment.step === "password" ? (
    <PasswordStep problems={problems} />
  ) : (
    <CodeStep enrolment={enrolment} problems={problems} />
  );
}
