import { typedProblems } from "@/content/words/en/staff/invitation";
import type { FieldProblem } from "@/lib/clinic/form-to-fix";
import { fieldOf, type InvitationProblem } from "@/lib/invitations/typed-invitation";

/** What is wrong with the form for an invitation, as instructions at its fields. */
export const wordedProblems = (problems: readonly InvitationProblem[]): FieldProblem[] =>
  problems.map((problem) => ({ field: fieldOf(problem), text: typedProblems[problem] }));
