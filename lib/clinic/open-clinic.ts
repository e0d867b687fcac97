import "server-only";
import { type Clinic, loadClinic } from "./settings-store";

/** There are accounts but no clinic: the set-up, which makes both at once, was undone by hand. */
export class NoClinicError extends Error {
  override readonly name = "NoClinicError";
}

/** The clinic, where someone is signed in and it must therefore be there. @throws NoClinicError */
export async function openClinic(): Promise<Clinic> {
  const clinic = await loadClinic();
  if (clinic === null) throw new NoClinicError("The clinic's settings are missing.");
  return clinic;
}
