import type { Metadata } from "next";
import { ShownSecrets } from "@/components/staff/shown-secrets";
import { accountWords } from "@/content/words/en/staff/accounts";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { secretsAtAddress } from "@/lib/staff-accounts/shown-once";
import { requireStaff } from "../../require-staff";
import { oneParameter, type SearchParams } from "../../typed-form";

const { recovery } = accountWords;

export const metadata: Metadata = { title: recovery.title };

export default async function RecoveryCodesPage(props: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff();
  const id = await oneParameter(props.searchParams, "shown");
  return (
    <ShownSecrets
      words={recovery}
      shown={await secretsAtAddress(staff, id, systemClock.now())}
      id={id}
      action={staffRoutes.recoveryCodesKept}
      button={recovery.kept}
    />
  );
}
