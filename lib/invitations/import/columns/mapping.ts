import { z } from "zod";
import { keyedHash } from "@/lib/invitations/keys/keyed-hash";
import { type Field, fields, type Places, plainHeader } from "./fields";

const place = z.number().int().min(0).max(499);

/** Which column holds what, as the clinic said, for files with the same headers. */
export const mappingSchema = z
  .partialRecord(z.enum(fields), place)
  .readonly() satisfies z.ZodType<Places>;

/** Read only where their headers are known: nobody would look for them in a list. */
const knownOnly: readonly Field[] = ["middleName", "cancelled", "deceased"];

/** Fields that can be pointed out. */
export const mappedFields: readonly Field[] = fields.filter((field) => !knownOnly.includes(field));

/** A keyed hash of headers: by it a mapping is found again, and nobody reads in it what they were. */
export const headersKeyOf = (secret: string, headers: readonly string[]): string =>
  keyedHash(secret, "headers", JSON.stringify(headers.map(plainHeader)), 32);
