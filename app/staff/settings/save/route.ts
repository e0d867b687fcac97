import { staffRequest } from "@/app/staff/requests";
import { goTo } from "@/lib/requests/replies";
import { saveTyped } from "../save-typed";

/** Saves the clinic's settings. Whoever was second of two sees both versions. */
export function POST(request: Request): Promise<Response> {
  return staffRequest(request, "settings:change", async (given) =>
    goTo(request, await saveTyped(given)),
  );
}
