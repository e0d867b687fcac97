import { staffRoutes } from "@/lib/routes";
import { htmlReply } from "./html-reply";
import { type PageFrame, problemHtml } from "./problem-page";

/** Why nothing can be done with an invitation as it stands, by its status. */
export type NotPossibleWords = {
  readonly title: string;
  readonly nothing: string;
  readonly back: string;
  readonly other: string;
  readonly reasons: { readonly [status: string]: string };
};

/** The page that says why something cannot be done with an invitation as it stands, with status 409. */
export function notPossibleReply(
  frame: PageFrame,
  { title, nothing, back, other, reasons }: NotPossibleWords,
  id: string,
  reason: string,
): Response {
  const page = {
    title,
    text: [reasons[reason] ?? other, nothing],
    links: [{ href: staffRoutes.invitation(id), label: back }],
  };
  return htmlReply(problemHtml(frame, page), 409);
}
