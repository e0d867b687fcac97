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
  /** Keys the hashes by which invitations are found; changing it makes them unfindable. */
  readonly lookupSecret: string;
  /** Keys the audit log's chain; changing it makes earlier events unverifiable. */
  readonly auditSecret: string;
  /** The mail server; without one, mail goes to files in the data folder. */
  /** Own proxies in front of the server, whose word about addresses counts. */
  readonly trustedProxies: number;
  /** How long one document may take to print. */
  readonly printSeconds: number;
  readonly smtp: { readonly url: string; readonly tls: "required" | "optional" } | undefined;
  /** Key-encryption keys, the current one first. */
  readonly vaultKeys: readonly [VaultKey, ...VaultKey[]];
};

const fewestCharacters = 32;
const fewestDistinctCharacters = 12;

/** The random texts the server needs, by their variables. */
const secretNames = ["SESSION_SECRET", "LOOKUP_SECRET", "AUDIT_SECRET"] as const;
type Secrets = { readonly [name in (typeof secretNames)[number] | "VAULT_KEYS"]: string };

const howToMakeOne =
  "set it to 32 or more random characters, such as the output of `openssl rand -base64 48`.";

function checkSecret(name: (typeof secretNames)[number], secret: string): string {
  const weak = secret.length < fewestCharacters || new Set(secret).size < fewestDistinctCharacters;
  if (!weak) return secret;
  throw new EnvironmentError(`${name} is too weak: ${howToMakeOne}`);
}

function productionSecrets(settings: Settings): Secrets {
  if (settings.APP_URL === undefined || !settings.APP_URL.startsWith("https:")) {
    throw new EnvironmentError(
      "APP_URL is missing or not secure: set it to the https address people open, such as https://questionnaire.example.org.",
    );
  }
  const given = (name: (typeof secretNames)[number]) => {
    const value = settings[name];
    if (value !== undefined) return value;
    throw new EnvironmentError(`${name} is missing: ${howToMakeOne}`);
  };
  if (settings.VAULT_KEYS === undefined) {
    throw new EnvironmentError(
      "VAULT_KEYS is missing: set it to id:key, where key is the output of `openssl rand -base64 32`.",
    );
  }
  return {
    SESSION_SECRET: given("SESSION_SECRET"),
    LOOKUP_SECRET: given("LOOKUP_SECRET"),
    AUDIT_SECRET: given("AUDIT_SECRET"),
    VAULT_KEYS: settings.VAULT_KEYS,
  };
}

function trialSecretsUnlessGiven(settings: Settings, dataDir: string): Secrets {
  const { SESSION_SECRET, LOOKUP_SECRET, AUDIT_SECRET, VAULT_KEYS } = settings;
  if (SESSION_SECRET && LOOKUP_SECRET && AUDIT_SECRET && VAULT_KEYS) {
    return { SESSION_SECRET, LOOKUP_SECRET, AUDIT_SECRET, VAULT_KEYS };
  }
  const kept = trialSecrets(dataDir);
  return {
    SESSION_SECRET: SESSION_SECRET ?? kept.sessionSecret,
    LOOKUP_SECRET: LOOKUP_SECRET ?? kept.lookupSecret,
    AUDIT_SECRET: AUDIT_SECRET ?? kept.auditSecret,
    VAULT_KEYS: VAULT_KEYS ?? kept.vaultKeys,
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
    sessionSecret: checkSecret("SESSION_SECRET", secrets.SESSION_SECRET),
    lookupSecret: checkSecret("LOOKUP_SECRET", secrets.LOOKUP_SECRET),
    auditSecret: checkSecret("AUDIT_SECRET", secrets.AUDIT_SECRET),
    vaultKeys: parseVaultKeys(secrets.VAULT_KEYS),
    printSeconds: settings.PRINT_SECONDS,
    trustedProxies: settings.TRUSTED_PROXIES,
    smtp:
      settings.SMTP_URL === undefined
        ? undefined
        : { url: settings.SMTP_URL, tls: settings.SMTP_TLS },
  };
}
