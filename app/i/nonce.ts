import { headers } from "next/headers";

/** The nonce of this answer's scripts, which the proxy put into its policy. */
export async function ownNonce(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
