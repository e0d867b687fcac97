import { staffFrame, staffProblems } from "@/content/words/en/staff/frame";
import { staffRoutes } from "@/lib/routes";
import { problemHtml } from "./problem-page";

/** What can go wrong with a request of the clinic's side. */
export type StaffProblem = keyof typeof staffProblems;

const statusOf: { readonly [name in StaffProblem]: number } = {
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
};

export const isStaffProblem = (name: string): name is StaffProblem => Object.hasOwn(statusOf, name);

/** A clear page with the status of what went wrong and a link to go on by. */
export function staffProblem(name: StaffProblem): Response {
  const { links } = staffFrame;
  const onward =
    name === "signedOut" || name === "tooManyTries"
      ? { href: staffRoutes.signIn, label: links.signIn }
      : { href: staffRoutes.desk, label: links.desk };
  return new Response(problemHtml(staffFrame, { ...staffProblems[name], links: [onward] }), {
    status: statusOf[name],
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
