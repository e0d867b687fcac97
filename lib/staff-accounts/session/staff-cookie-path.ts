import "server-only";
import { isSecure } from "@/lib/env/cookie-name";
import { staffPath } from "./staff-rules";

/** To which addresses the clinic's cookies are sent. A `__Host-` name asks for all of them. */
export const staffCookiePath = (): string => (isSecure() ? "/" : staffPath);
