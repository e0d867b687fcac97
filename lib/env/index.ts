import "server-only";
import { type Environment, readEnvironment } from "./read-environment";

export { EnvironmentError } from "./environment-error";
export type { Environment } from "./read-environment";

let known: Environment | undefined;

/**
 * The environment of this process, read on first use and then kept.
 * @throws EnvironmentError one sentence naming the variable and what to set.
 */
export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}
