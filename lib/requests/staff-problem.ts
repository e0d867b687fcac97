import { staffRoutes } from "@/lib/routes";
import { type PageFrame, problemHtml } from "./problem-page";

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
  lastAdministrator: 409,
  ownAccount: 409,
  broken: 500,
  unavailable: 503,
} as const;

export type StaffProblem = keyof typeof statusOf;

/** What stands around a page of the clinic's side that a handler answers with. */
export type StaffFrame = PageFrame & {
  readonly links: { readonly desk: string; readonly signIn: string };
};

/** What a problem's page says. */
export type ProblemText = { readonly title: string; readonly text: readonly string[] };

export const isStaffProblem = (name: string): name is StaffProblem => Object.hasOwn(statusOf, name);

/** A clear page with the status of what went wrong and a link to go on by. */
export function staffProblem(
  frame: StaffFrame,
  problems: { readonly [name in StaffProblem]: ProblemText },
  name: StaffProblem,
): Response {
  const { links } = frame;
  const onward =
    name === "signedOut" || name === "tooManyTries"
      ? { href: staffRoutes.signIn, label: links.signIn }
      : { href: staffRoutes.desk, label: links.desk };
  return new Response(problemHtml(frame, { ...problems[name], links: [onward] }), {
    status: statusOf[name],
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
