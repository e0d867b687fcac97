import type { IncomingMessage } from "node:http";
import { routes } from "@/lib/routes";

/** How long a page waits for saves of its browser that came before it was asked for, in milliseconds. */
const patience = 2_000;

const session = /(?:^|; )(?:__Host-)?ready=([^;]+)/;

/** By a patient's session: the saves that have come and are not answered yet. */
const coming = new Map<string, Set<Promise<void>>>();

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** The session of a request for a form's pages, if it has one. */
const sessionOf = ({ url, headers }: Asked): string | undefined =>
  url?.startsWith(routes.questionnaire) ? session.exec(headers.cookie ?? "")?.[1] : undefined;

function noteSave(own: string, answered: Promise<void>): void {
  const saves = (coming.get(own) ?? new Set()).add(answered);
  coming.set(own, saves);
  void answered.then(() => {
    saves.delete(answered);
    if (saves.size === 0) coming.delete(own);
  });
}

/**
 * A refresh sends the last words and asks for the page at the same moment. The page is made once they
 * are in, so that it shows them; what takes longer than a moment is not waited for. `answered` is when
 * the request itself has its answer.
 */
export async function savesFirst(request: Asked, answered: Promise<void>): Promise<void> {
  const own = sessionOf(request);
  if (own === undefined) return;
  if (request.method === "POST") return noteSave(own, answered);
  const saves = coming.get(own);
  if (saves === undefined) return;
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.all(saves), waited]);
  clearTimeout(timer);
}
