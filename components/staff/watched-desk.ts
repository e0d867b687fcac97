import { query, staffRoutes } from "@/lib/routes";
import type { ShownFlag } from "./shown-flags";

/** What the server answers to an open desk. */
export type WatchedDesk = {
  /** When it looked, on the clinic's clock. */
  readonly time: string;
  /** A word for the signs there are, to ask with the next time. */
  readonly signs: string;
  /** Null where they are those that are shown already. */
  readonly flags: readonly ShownFlag[] | null;
  /** Whether the list below the signs says something else by now. */
  readonly listChanged: boolean;
};

export type Asked = WatchedDesk | "signed-out" | "failed";

const longest = 10_000;

/** Asks whether anything is new. It counts as no use of the desk, so that an idle session still ends. */
export async function askDesk(signs: string, change: number): Promise<Asked> {
  try {
    const address = `${staffRoutes.emergencies}${query({ signs, change: String(change) })}`;
    const answer = await fetch(address, {
      headers: { accept: "application/json" },
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(longest),
    });
    if (answer.status === 401) return "signed-out";
    return answer.ok ? await answer.json() : "failed";
  } catch {
    // No network, no answer in time, or one that is no JSON: the page says that it could not ask.
    return "failed";
  }
}
