import { staffRoutes } from "@/lib/routes";
import { htmlReply } from "./html-reply";
import { problemHtml } from "./problem-page";
import type { ProblemText, StaffFrame } from "./staff-problem";

const statusOf = {
  slow: 504,
  failed: 500,
  nothing: 404,
  badDay: 404,
} as const;

/** Why nothing was printed. */
export type PrintingProblem = keyof typeof statusOf;

/** A clear page with the status of why nothing was printed. */
export function printingProblem(
  frame: StaffFrame,
  problems: { readonly [name in PrintingProblem]: ProblemText },
  name: PrintingProblem,
): Response {
  const links = [{ href: staffRoutes.desk, label: frame.links.desk }];
  return htmlReply(problemHtml(frame, { ...problems[name], links }), statusOf[name]);
}
