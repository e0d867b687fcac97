import { staffFrame, staffProblems, staffSignedOut } from "@/content/words/en/staff/frame";
import {
  invitationWords,
  notPossible,
  printingProblems,
  waitingWords,
} from "@/content/words/en/staff/invitation";
import { staffReplies } from "@/lib/requests/staff-replies";
import { staffRequests } from "@/lib/requests/staff-requests";

const replies = staffReplies({
  frame: staffFrame,
  problems: staffProblems,
  notPossible,
  printing: printingProblems,
  waiting: waitingWords,
  link: invitationWords.link,
  signedOut: staffSignedOut,
});

/** The clinic's answers and locks, in the words of its side. */
export const { staffProblem, tooManyTries, printingProblem, pdfReply, linkReply } = replies;
export const { staffRequest, staffUpload, invitationRequest, enrollingRequest, accountRequest } =
  staffRequests(replies);
