import type { Metadata } from "next";
import { SecondAdministrator } from "@/components/staff/desk-notices";
import { hasOneAdministrator, PeopleTable } from "@/components/staff/people-table";
import { accountWords } from "@/content/words/en/staff/accounts";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { listPeople } from "@/lib/staff-accounts/people";
import { requireStaff } from "../require-staff";

const { people } = accountWords;

export const metadata: Metadata = { title: people.title };

export default async function PeoplePage() {
  const staff = await requireStaff("staff:manage");
  const list = await listPeople(staff, systemClock.now());
  return (
    <>
      <h1>{people.title}</h1>
      <p>
        <a className="button primary" href={staffRoutes.newPerson}>
          {people.add}
        </a>
      </p>
      {hasOneAdministrator(list) && <SecondAdministrator />}
      <PeopleTable list={list} />
    </>
  );
}
