/** Code run by the build asked for what belongs to a running server. The message is one sentence. */
export class BuildPhaseError extends Error {
  override readonly name = "BuildPhaseError";
  constructor(what: string) {
    super(
      `The build asked for ${what}, which belongs to a running server: let the page or handler wait for a request before it asks.`,
    );
  }
}

/** What Next calls its build; the variable is set in the build and in each of its workers. */
const buildPhase = "phase-production-build";

/**
 * Keeps the build from keys, settings and databases, whatever variables it was given.
 * @param what is asked for, as the sentence names it
 * @throws BuildPhaseError while Next builds the product.
 */
export function refuseInBuild(what: string): void {
  if (process.env["NEXT_PHASE"] === buildPhase) throw new BuildPhaseError(what);
}
