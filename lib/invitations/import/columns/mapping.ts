import { createHmac, hkdfSync } from "node:crypto";
import { z } from "zod";
import { fields, type Places, plainHeader } from "./fields";

const place = z.number().int().min(0).max(499);

/** Which column holds what, as the clinic said, for files with the same headers. */
export const mappingSchema = z
  .partialRecord(z.enum(fields), place)
  .readonly() satisfies z.ZodType<Places>;

/** Fields that can be pointed out; the others are read where their headers are known. */
export const mappedFields = [
  "name",
  "firstName",
  "lastName",
  "secondLastName",
  "dateOfBirth",
  "appointment",
  "appointmentDate",
  "appointmentTime",
  "email",
  "phone",
  "recordNumber",
  "clinician",
  "language",
  "status",
] as const;
export type MappedField = (typeof mappedFields)[number];

/** A keyed hash of headers: by it a mapping is found again, and nobody reads in it what they were. */
export function headersKeyOf(secret: string, headers: readonly string[]): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "ready-to-ask import headers", 32));
  const text = JSON.stringify(headers.map(plainHeader));
  return createHmac("sha256", key).update(text).digest("base64url");
}
