import { linkContent } from "@/app/own-content";
import { toProblem } from "@/app/to-problem";
import { LeaveAddress } from "@/components/links/leave-address";
import { LinkLanding } from "@/components/links/link-landing";
import { tokenIn } from "@/lib/invitations/links/token";
import { countries } from "@/lib/settings/countries";
import { ownNonce } from "../nonce";

type Props = { readonly params: Promise<{ readonly token: string }> };

/** What a link opens: asks for the date of birth. It looks nothing up by the token and writes nothing. */
export default async function LinkPage({ params }: Props) {
  const { content, settings } = (await linkContent()) ?? toProblem("notFound");
  const { token } = await params;
  return (
    <>
      <LeaveAddress nonce={await ownNonce()} />
      <LinkLanding
        content={content}
        order={countries[settings.country].dateOrder}
        link={{ name: "token", value: tokenIn(token) }}
      />
    </>
  );
}
