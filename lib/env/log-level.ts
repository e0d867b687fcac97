import { z } from "zod";

/** How much is logged: "silent" logs nothing. */
export const logLevel = z
  .string()
  .optional()
  .transform((value) => (value ?? "").trim() || "info")
  .pipe(z.enum(["debug", "info", "warn", "error", "silent"]));

export type LogLevel = z.output<typeof logLevel>;

/** The level among environment variables. A wrong one is told of where all settings are read. */
export const logLevelIn = (variables: { readonly [name: string]: string | undefined }): LogLevel =>
  logLevel.safeParse(variables["LOG_LEVEL"]).data ?? "info";
