import "server-only";
import { type ReadFile, readRows } from "@/lib/invitations/import/read-file";
import { clinicDay } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { WaitingFile } from "./draft";

/** What a file of people is read in. */
export type ImportContext = {
  readonly settings: ClinicSettings;
  readonly now: Date;
  /** Codes of the languages that the form can be had in. */
  readonly languages: readonly string[];
};

/** A waiting file as it is read with what was decided about it. */
export function readWaitingFile(
  { table, mapping, order, takenAt }: WaitingFile,
  { settings, languages }: ImportContext,
): Promise<ReadFile> {
  const rules = { settings, languages, now: takenAt, today: clinicDay(takenAt, settings) };
  return readRows(table, rules, { mapping, order });
}
