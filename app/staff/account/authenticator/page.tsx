import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { CodeStep } from "@/components/staff/enrolment";
import { ProblemView } from "@/components/ui/problem-view";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { accountWords } from "@/content/words/en/staff/accounts";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { readAuthenticator } from "@/lib/staff-accounts/own/own-changes";
import { readSignedIn } from "@/lib/staff-accounts/session/staff";
import { hasProof } from "@/lib/staff-accounts/session/staff-proof";
import { oneParameter, type SearchParams, titleOf, typedForm } from "../../typed-form";

const { over, back } = ownAccountWords.authenticator;

export const generateMetadata = titleOf(accountWords.enrol.codeTitle);

/** The secret of a new authenticator, and a field for its first code. */
export default async function NewAuthenticatorPage(props: { readonly searchParams: SearchParams }) {
  const sent = await headers();
  const now = systemClock.now();
  const signedIn = await readSignedIn(sent, now);
  if (signedIn === null) redirect(staffRoutes.signIn);
  if (!(await hasProof(sent, signedIn.sessionId, now))) redirect(staffRoutes.account);
  const readied = await oneParameter(props.searchParams, "readied");
  const authenticator = await readAuthenticator(signedIn, readied, now);
  const links = [{ href: staffRoutes.account, label: back }];
  if (authenticator === null) return <ProblemView {...over} links={links} />;
  const { problems } = await typedForm(signedIn.staff, props.searchParams);
  return (
    <>
      <CodeStep
        enrolment={authenticator}
        problems={problems}
        action={staffRoutes.confirmAuthenticator}
        hidden={{ name: "readied", value: readied ?? "" }}
      />
      <p>
        <a href={staffRoutes.account}>{back}</a>
      </p>
    </>
  );
}
