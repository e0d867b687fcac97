import "server-only";
import { environment } from "@/lib/env";
import { type Keyring, keyring } from "./keyring";

let own: Keyring | undefined;

/** The keyring of this deployment. */
export function ownKeyring(): Keyring {
  own ??= keyring(environment().vaultKeys);
  return own;
}
