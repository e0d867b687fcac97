import "server-only";
import { environment } from "@/lib/env";
import { comesFromOwnPage } from "./origin-rule";

/** Whether a request that changes something was sent by a page of this site. */
export function isSameOrigin(request: Request): boolean {
  return comesFromOwnPage(request.headers, environment().appOrigin);
}
