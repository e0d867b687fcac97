// The environment variables of each step. Only a server may know the product's settings.
import { ownIdentity } from "../../locks/process-identity.mjs";

/** The product's settings, as `lib/env/settings.ts` reads them. */
export const settingNames = [
  ...["PORT", "DATA_DIR", "DATABASE_URL", "DEPLOYMENT", "APP_URL"],
  ...[
    "SESSION_SECRET",
    "VAULT_KEYS",
    "LOOKUP_SECRET",
    "AUDIT_SECRET",
    "SMTP_URL",
    "SMTP_TLS",
    "PRINT_SECONDS",
    "LOG_LEVEL",
    "TRUSTED_PROXIES",
  ],
];

/** What programs need to find their way, and nothing that could hold a secret. */
const plainNames = new Set([
  ...["PATH", "HOME", "USER", "TMPDIR", "TMP", "TEMP", "TZ", "LANG", "LANGUAGE", "CI"],
  ...["TERM", "COLORTERM", "COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "NODE_OPTIONS"],
  ...["SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE"],
  ...["APPDATA", "LOCALAPPDATA", "HOMEDRIVE", "HOMEPATH", "PROGRAMFILES", "PROGRAMDATA"],
]);

/** @typedef {Readonly<Record<string, string | undefined>>} Variables */

/**
 * @param {Variables} variables
 * @param {(name: string) => boolean} isKept
 * @returns {Variables}
 */
const only = (variables, isKept) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => isKept(name)));

const endWithCommand = new URL("../end-with-command.mjs", import.meta.url).href;

/**
 * @param {Variables} variables
 * @returns {Variables} the same for a process that must not outlive this one
 */
export const tied = (variables) => ({
  ...variables,
  NODE_OPTIONS: `${variables["NODE_OPTIONS"] ?? ""} --import=${endWithCommand}`.trim(),
  READY_TO_ASK_COMMAND: JSON.stringify(ownIdentity()),
});

/**
 * For installing packages: npm and its scripts may need anything but the product's settings.
 * @param {Variables} variables
 * @returns {Variables}
 */
export const installVariables = (variables) =>
  tied(only(variables, (name) => !settingNames.includes(name)));

/**
 * For generating and building, which need nothing from anyone.
 * @param {Variables} variables
 * @returns {Variables}
 */
export const buildVariables = (variables) =>
  tied({
    ...only(variables, (name) => plainNames.has(name.toUpperCase()) || name.startsWith("LC_")),
    // Prisma would fetch an engine that nothing here uses; any file in its place keeps it from that.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    // Next takes this for having read `.env` already, and so does not read it.
    __NEXT_PROCESSED_ENV: "true",
  });
