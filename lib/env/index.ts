import "server-only";
import { refuseInBuild } from "./build-phase";
import { type Environment, readEnvironment } from "./read-environment";

export { EnvironmentError } from "./environment-error";
export type { Environment } from "./read-environment";

let known: Environment | undefined;

/**
 * The environment of this process, read on first use and then kept.
 * @throws EnvironmentError one sentence naming the variable and what to set.
 * @throws BuildPhaseError while Next builds the product.
 */
export function environment(): Environment {
  refuseInBuild("the server's settings and keys");
  known ??= readEnvironment(process.env);
  return known;
}

/** Lets the environment be read again: for tests, each of which may have settings of its own. */
export function forgetEnvironment(): void {
  known = undefined;
}
