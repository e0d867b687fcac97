import "server-only";
import { type Environment, environment } from "@/lib/env";
import { type Keyring, keyring } from "./keyring";

const keyrings = new WeakMap<Environment, Keyring>();

/** The keyring of this deployment, made once. */
export function ownKeyring(): Keyring {
  const own = environment();
  const known = keyrings.get(own) ?? keyring(own.vaultKeys);
  keyrings.set(own, known);
  return known;
}
