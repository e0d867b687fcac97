import { z } from "zod";
import { keyedHash } from "@/lib/invitations/keys/keyed-hash";
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

/** A keyed hash of headers: by it a mapping is found again, and nobody reads in it what they were. */
export const headersKeyOf = (secret: string, headers: readonly string[]): string =>
  keyedHash(secret, "headers", JSON.stringify(headers.map(plainHeader)), 32);
