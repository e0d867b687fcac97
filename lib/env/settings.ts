import { z } from "zod";
import { EnvironmentError } from "./environment-error";
import { logLevel } from "./log-level";

const text = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === "" ? undefined : value.trim()));

const urlWith = (schemes: readonly string[]) =>
  text.refine(
    (value) =>
      value === undefined || (URL.canParse(value) && schemes.includes(new URL(value).protocol)),
  );

const settings = z.object({
  PORT: text
    .transform((value) => Number(value ?? 3000))
    .refine((port) => Number.isInteger(port) && port > 0 && port < 65_536),
  DATA_DIR: text.transform((value) => value ?? "./data"),
  DATABASE_URL: urlWith(["postgres:", "postgresql:"]),
  DEPLOYMENT: text.transform((value) => value ?? "trial").pipe(z.enum(["trial", "production"])),
  APP_URL: urlWith(["https:", "http:"]),
  SESSION_SECRET: text,
  VAULT_KEYS: text,
  LOOKUP_SECRET: text,
  AUDIT_SECRET: text,
  SMTP_URL: urlWith(["smtp:", "smtps:"]),
  SMTP_TLS: text.transform((value) => value ?? "required").pipe(z.enum(["required", "optional"])),
  PRINT_SECONDS: text
    .transform((value) => Number(value ?? 8))
    .refine((seconds) => Number.isInteger(seconds) && seconds >= 1 && seconds <= 120),
  LOG_LEVEL: logLevel,
  TRUSTED_PROXIES: text
    .transform((value) => Number(value ?? 0))
    .refine((count) => Number.isInteger(count) && count >= 0 && count <= 10),
});

/** The names of all settings. */
export const allSettings: readonly string[] = Object.keys(settings.shape);

/** The settings as given, checked one by one; the secrets are not judged yet. */
export type Settings = z.output<typeof settings>;

const instructions: { readonly [name in keyof Settings]: string } = {
  PORT: "a port number from 1 to 65535",
  DATA_DIR: "the folder that keeps the data",
  DATABASE_URL: "an address such as postgresql://user:password@host:5432/database, or leave it out",
  DEPLOYMENT: '"trial" or "production"',
  APP_URL: "the address people open, such as https://questionnaire.example.org",
  SESSION_SECRET: "32 or more random characters",
  VAULT_KEYS: "one or more keys",
  LOOKUP_SECRET: "32 or more random characters",
  AUDIT_SECRET: "32 or more random characters",
  SMTP_URL: "the address of the mail server, such as smtps://user:password@mail.example.org",
  SMTP_TLS: '"required", or "optional" for a mail server without encryption',
  PRINT_SECONDS: "a number of seconds from 1 to 120",
  LOG_LEVEL: '"debug", "info", "warn", "error" or "silent"',
  TRUSTED_PROXIES: "the number of your own proxies in front of the server, from 0 to 10",
};

const isSetting = (name: PropertyKey | undefined): name is keyof Settings =>
  name !== undefined && name in instructions;

/**
 * The settings among environment variables; empty ones count as not set.
 * @throws EnvironmentError naming the first wrong variable; never shows its value.
 */
export function readSettings(variables: { readonly [name: string]: string | undefined }): Settings {
  const result = settings.safeParse(variables);
  if (result.success) return result.data;
  const name = result.error.issues[0]?.path[0];
  if (!isSetting(name)) throw new EnvironmentError("The environment could not be read.");
  throw new EnvironmentError(`${name} is not valid: set it to ${instructions[name]}.`);
}
