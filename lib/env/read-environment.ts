import path from "node:path";
import { EnvironmentError } from "./environment-error";
import { readSettings, type Settings } from "./settings";
import { trialSecrets } from "./trial-secrets";
import { parseVaultKeys, type VaultKey } from "./vault-keys";

/** Everything the server takes from its surroundings. */
export type Environment = {
  readonly port: number;
  /** Absolute path of the folder that keeps keys and, without `databaseUrl`, the database. */
  readonly dataDir: string;
  /** A PostgreSQL server; without it the embedded database is used. */
  readonly databaseUrl: string | undefined;
  readonly deployment: "trial" | "production";
  /** Origin people open, without a path, such as `https://questionnaire.example.org`. */
  readonly appOrigin: string | undefined;
  readonly sessionSecret: string;
  /** Key-encryption keys, the current one first. */
  readonly vaultKeys: readonly [VaultKey, ...VaultKey[]];
};

const fewestCharacters = 32;
const fewestDistinctCharacters = 12;

function checkSessionSecret(secret: string): string {
  const weak = secret.length < fewestCharacters || new Set(secret).size < fewestDistinctCharacters;
  if (!weak) return secret;
  throw new EnvironmentError(
    "SESSION_SECRET is too weak: set it to 32 or more random characters, such as the output of `openssl rand -base64 48`.",
  );
}

function productionSecrets(settings: Settings): { sessionSecret: string; vaultKeys: string } {
  if (settings.APP_URL === undefined || !settings.APP_URL.startsWith("https:")) {
    throw new EnvironmentError(
      "APP_URL is missing or not secure: set it to the https address people open, such as https://questionnaire.example.org.",
    );
  }
  if (settings.SESSION_SECRET === undefined) {
    throw new EnvironmentError(
      "SESSION_SECRET is missing: set it to 32 or more random characters, such as the output of `openssl rand -base64 48`.",
    );
  }
  if (settings.VAULT_KEYS === undefined) {
    throw new EnvironmentError(
      "VAULT_KEYS is missing: set it to id:key, where key is the output of `openssl rand -base64 32`.",
    );
  }
  return { sessionSecret: settings.SESSION_SECRET, vaultKeys: settings.VAULT_KEYS };
}

function trialSecretsUnlessGiven(
  settings: Settings,
  dataDir: string,
): { sessionSecret: string; vaultKeys: string } {
  const { SESSION_SECRET, VAULT_KEYS } = settings;
  if (SESSION_SECRET !== undefined && VAULT_KEYS !== undefined) {
    return { sessionSecret: SESSION_SECRET, vaultKeys: VAULT_KEYS };
  }
  const kept = trialSecrets(dataDir);
  return {
    sessionSecret: SESSION_SECRET ?? kept.sessionSecret,
    vaultKeys: VAULT_KEYS ?? kept.vaultKeys,
  };
}

/**
 * The environment from its variables. In a trial, secrets that are not given are made once and
 * kept on disk; in production nothing is made up.
 * @throws EnvironmentError one sentence naming the variable and what to set; never a value.
 */
export function readEnvironment(variables: {
  readonly [name: string]: string | undefined;
}): Environment {
  const settings = readSettings(variables);
  const dataDir = path.resolve(/* turbopackIgnore: true */ settings.DATA_DIR);
  const secrets =
    settings.DEPLOYMENT === "production"
      ? productionSecrets(settings)
      : trialSecretsUnlessGiven(settings, dataDir);
  return {
    port: settings.PORT,
    dataDir,
    databaseUrl: settings.DATABASE_URL,
    deployment: settings.DEPLOYMENT,
    appOrigin: settings.APP_URL === undefined ? undefined : new URL(settings.APP_URL).origin,
    sessionSecret: checkSessionSecret(secrets.sessionSecret),
    vaultKeys: parseVaultKeys(secrets.vaultKeys),
  };
}
