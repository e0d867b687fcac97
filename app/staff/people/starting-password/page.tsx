import type { Metadata } from "next";
import { ShownSecrets } from "@/components/staff/shown-secrets";
import { accountWords } from "@/content/words/en/staff/accounts";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { secretsAtAddress } from "@/lib/staff-accounts/shown-once";
import { requireStaff } from "../../require-staff";
import { oneParameter, type SearchParams } from "../../typed-form";

const { startingPassword } = accountWords;

export const metadata: Metadata = { title: startingPassword.title };

export default async function StartingPasswordPage(props: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff("staff:manage");
  const id = await oneParameter(props.searchParams, "shown");
  return (
    <ShownSecrets
      words={startingPassword}
      shown={await secretsAtAddress(staff, id, systemClock.now())}
      id={id}
      action={staffRoutes.startingPasswordTold}
      button={startingPassword.told}
    />
  );
}
