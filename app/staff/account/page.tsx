import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { FormProblems } from "@/components/staff/form";
import { AccountFacts, ProveForm, RenewForms } from "@/components/staff/own-account";
import { OwnPasskeys } from "@/components/staff/own-passkeys";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { staffFrame } from "@/content/words/en/staff/frame";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { readOwnAccount } from "@/lib/staff-accounts/own/own-changes";
import { listOwnPasskeys } from "@/lib/staff-accounts/passkeys/own-passkeys";
import { readSignedIn } from "@/lib/staff-accounts/session/staff";
import { hasProof } from "@/lib/staff-accounts/session/staff-proof";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../typed-form";

export const generateMetadata = titleOf(ownAccountWords.title);

const doneWords: { readonly [done: string]: string } = ownAccountWords.done;

/** How one signs in; it can be changed for ten minutes after both factors were given once more. */
export default async function AccountPage(props: { readonly searchParams: SearchParams }) {
  const sent = await headers();
  const now = systemClock.now();
  const signedIn = await readSignedIn(sent, now);
  if (signedIn === null) redirect(staffRoutes.signIn);
  if (!signedIn.enrolled) redirect(staffRoutes.enrol);
  const { staff, sessionId } = signedIn;
  const { problems } = await typedForm(staff, props.searchParams);
  const done = doneWords[(await oneParameter(props.searchParams, "done")) ?? ""];
  const { recoveryCodesLeft } = await readOwnAccount(signedIn);
  const proven = await hasProof(sent, sessionId, now);
  const { settings } = await openClinic();
  return (
    <>
      <h1>{ownAccountWords.title}</h1>
      <FormProblems title={staffFrame.fixTitle} problems={problems} />
      {done && (
        <p className="notice" role="status">
          {done}
        </p>
      )}
      <AccountFacts {...{ staff, recoveryCodesLeft }} />
      {proven ? <RenewForms problems={problems} /> : <ProveForm problems={problems} />}
      {proven && <OwnPasskeys passkeys={await listOwnPasskeys(signedIn)} settings={settings} />}
    </>
  );
}
