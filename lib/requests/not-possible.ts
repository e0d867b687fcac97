import { staffFrame } from "@/content/words/en/staff/frame";
import { notPossible } from "@/content/words/en/staff/invitation";
import { staffRoutes } from "@/lib/routes";
import { htmlReply } from "./html-reply";
import { problemHtml } from "./problem-page";

const reasons: { readonly [reason: string]: string } = notPossible.reasons;

/** The page that says why something cannot be done with an invitation as it stands, with status 409. */
export function notPossibleReply(id: string, reason: string): Response {
  const { title, nothing, back, other } = notPossible;
  const page = {
    title,
    text: [reasons[reason] ?? other, nothing],
    links: [{ href: staffRoutes.invitation(id), label: back }],
  };
  return htmlReply(problemHtml(staffFrame, page), 409);
}
