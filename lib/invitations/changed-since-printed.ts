import type { Invitation } from "@/lib/database/generated/client";

/** Whether a form was sent again after staff had printed it: the paper is of an earlier version. */
export const changedSincePrinted = ({
  changedAt,
  printedAt,
}: Pick<Invitation, "changedAt" | "printedAt">): boolean =>
  changedAt !== null && printedAt !== null && changedAt > printedAt;

/** Whether a form was sent again after staff had put it into the clinic's record. */
export const changedSinceFiled = ({
  changedAt,
  filedAt,
}: Pick<Invitation, "changedAt" | "filedAt">): boolean =>
  changedAt !== null && filedAt !== null && changedAt > filedAt;
