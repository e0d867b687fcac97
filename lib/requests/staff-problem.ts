import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { type PageFrame, problemHtml } from "./problem-page";
import { waitInWords } from "./wait";

/** What can go wrong with a request of the clinic's side, and its status. */
const statusOf = {
  signedOut: 401,
  notAllowed: 403,
  notFound: 404,
  badForm: 400,
  tooLarge: 413,
  fileTooLarge: 413,
  otherSite: 403,
  changedMeanwhile: 409,
  tooManyTries: 429,
  busy: 503,
  lastAdministrator: 409,
  ownAccount: 409,
  broken: 500,
  unavailable: 503,
  notShown: 503,
} as const;

export type StaffProblem = keyof typeof statusOf;

/** What stands around a page of the clinic's side that a handler answers with. */
export type StaffFrame = PageFrame & {
  readonly links: { readonly desk: string; readonly signIn: string };
  /** {time}: how long to wait. */
  readonly tryAgain: string;
};

/** What a problem's page says. */
export type ProblemText = { readonly title: string; readonly text: readonly string[] };

export const isStaffProblem = (name: string): name is StaffProblem => Object.hasOwn(statusOf, name);

/** How long a queue that is full takes to empty, roughly. */
const busySeconds = 5;

/** Where to go on from a problem: whoever is not in yet has no desk. */
const beforeTheDoor: readonly StaffProblem[] = ["signedOut", "tooManyTries", "busy"];

/**
 * A clear page with the status of what went wrong and a link to go on by. `waitSeconds`: how long until
 * it is worth trying again, which the page says too.
 */
export function staffProblem(
  frame: StaffFrame,
  problems: { readonly [name in StaffProblem]: ProblemText },
  name: StaffProblem,
  waitSeconds = name === "busy" ? busySeconds : undefined,
): Response {
  const { links, language, tryAgain } = frame;
  const onward = beforeTheDoor.includes(name)
    ? { href: staffRoutes.signIn, label: links.signIn }
    : { href: staffRoutes.desk, label: links.desk };
  const { title, text } = problems[name];
  const headers = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  });
  if (waitSeconds !== undefined) headers.set("Retry-After", String(waitSeconds));
  const wait =
    waitSeconds === undefined ? [] : [fill(tryAgain, { time: waitInWords(language, waitSeconds) })];
  return new Response(problemHtml(frame, { title, text: [...text, ...wait], links: [onward] }), {
    status: statusOf[name],
    headers,
  });
}
