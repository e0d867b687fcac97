import { z } from "zod";
import { roles } from "@/lib/permissions/staff";

const noControls = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]*$/u;

/** The name of a person or a clinic: one line. */
export const nameField = z.string().trim().min(1).max(120).regex(noControls);
/** An email address as it is kept: in small letters. */
export const emailField = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** A role by its name. */
export const roleField = z.enum(roles);
