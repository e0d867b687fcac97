import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { PersonActions } from "@/components/staff/person-actions";
import { accountWords } from "@/content/words/en/staff/accounts";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { readPerson } from "@/lib/staff-accounts/people";
import { requireStaff } from "../../require-staff";

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Names belong in no title. */
export const metadata: Metadata = { title: accountWords.people.title };

export default async function PersonPage({ params }: Props) {
  const staff = await requireStaff("staff:manage");
  const person = await readPerson(staff, (await params).id, systemClock.now());
  if (person === null) toStaffProblem("notFound");
  return (
    <>
      <h1>{person.name}</h1>
      <p>{person.email}</p>
      <PersonActions person={person} isOwn={person.id === staff.id} />
      <p>
        <a href={staffRoutes.people}>{accountWords.person.back}</a>
      </p>
    </>
  );
}
