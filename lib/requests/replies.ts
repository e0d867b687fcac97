import type { Editions } from "@/lib/edition/editions";
import { routes } from "@/lib/routes";
import { ownLanguage } from "@/lib/session/own-language";
import { fill } from "@/lib/words/fill";
import type { PageWords } from "@/lib/words/page-words";
import { languageHtml } from "./language-html";
import { jsonReply } from "./page-reply";
import { problemHtml } from "./problem-page";
import { waitInWords } from "./wait";

/** What can go wrong with a request of a patient. */
export type ProblemName = Exclude<
  keyof PageWords["problems"],
  "goOn" | "goHome" | "tryAgain" | "sendAgain"
>;

const statusOf: { readonly [name in ProblemName]: number } = {
  noSession: 401,
  unavailable: 503,
  alreadySent: 409,
  linkEnded: 409,
  notReached: 409,
  notFound: 404,
  badForm: 400,
  tooLarge: 413,
  otherSite: 403,
  tooManyTries: 429,
  slow: 504,
  broken: 500,
  notShown: 503,
};

export const isProblem = (name: string): name is ProblemName => Object.hasOwn(statusOf, name);

/** How long to wait, in seconds, where nothing more is known. */
const usualWait = 5;

/** What was sent, or whose link has ended, says on the link's own page how it stands. */
const isClosed = (name: ProblemName): boolean => name === "alreadySent" || name === "linkEnded";

function problemText(
  editions: Editions,
  name: ProblemName,
  language: string,
  waitSeconds: number | undefined,
): string {
  const { problems, product, links } = editions.contentFor(language).pageWords;
  const { title, text } = problems[name];
  const wait =
    waitSeconds === undefined
      ? []
      : [fill(problems.tryAgain, { time: waitInWords(language, waitSeconds) })];
  const top = languageHtml(editions, language, routes.problem(name));
  return problemHtml(
    { language, product, top },
    {
      title,
      text: [...text, ...wait],
      links: [
        ...(name === "noSession" ? [] : [{ href: routes.questionnaire, label: problems.goOn }]),
        { href: routes.home(language), label: problems.goHome },
        { href: routes.emergency(language), label: links.emergency },
      ],
    },
  );
}

/** Whether the request comes from our own script, which reads JSON. */
export const wantsJson = (request: Request): boolean =>
  (request.headers.get("accept") ?? "").includes("application/json");

/**
 * A clear page, or its words as JSON for a script, with the status of what went wrong. `waitSeconds`: how
 * long until it is worth trying again, which the page says too.
 */
export async function problemReply(
  editions: Editions,
  request: Request,
  name: ProblemName,
  waitSeconds?: number,
): Promise<Response> {
  const headers = new Headers({ "Cache-Control": "no-store" });
  const status = statusOf[name];
  if (status === 503 || waitSeconds !== undefined) {
    headers.set("Retry-After", String(waitSeconds ?? usualWait));
  }
  const language = await ownLanguage(editions);
  if (wantsJson(request)) {
    const { problems } = editions.contentFor(language).pageWords;
    const links = isClosed(name) ? [{ href: routes.linkOutcome, label: problems.goOn }] : [];
    return Response.json({ cannotSave: { ...problems[name], links } }, { status, headers });
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(problemText(editions, name, language, waitSeconds), {
    status,
    headers,
  });
}

/**
 * What a script is told besides where to go: what its page is made of now, whether answers wait, and the
 * page there, where it can show that itself.
 */
type ForScript = {
  readonly made?: string;
  readonly clashes?: boolean;
  readonly page?:
    | { readonly address: string; readonly title: string; readonly main: string }
    | undefined;
};

/** After a form was taken: a 303 for the browser, the address as JSON for our script. */
export function goTo(request: Request, to: string, more: ForScript = {}): Response {
  if (wantsJson(request)) return jsonReply({ to, ...more });
  return new Response(null, {
    status: 303,
    headers: { Location: to, "Cache-Control": "no-store" },
  });
}
