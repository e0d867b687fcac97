import type { ClinicSettings } from "@/lib/settings/settings";

/** What a row is read against. */
export type ImportRules = {
  readonly settings: Pick<ClinicSettings, "country" | "timeZone" | "language">;
  /** The clinic's day, YYYY-MM-DD. */
  readonly today: string;
  readonly now: Date;
  /** Codes of the languages that the form can be had in. */
  readonly languages: readonly string[];
};
