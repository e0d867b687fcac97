import type { Answers } from "@/lib/questionnaire/answers";
import type { Content } from "@/lib/questionnaire/content";
import type { Paper } from "./model";

/** When the emergency notice was shown, the question answered and the notice marked as read; ISO. */
export type EmergencyTimes = {
  readonly shownAt?: string;
  readonly answeredAt?: string;
  readonly acknowledgedAt?: string;
};

/** Everything a summary is made from. */
export type SummaryInput = {
  readonly content: Content;
  readonly answers: Answers;
  readonly emergency: EmergencyTimes;
  /** ISO; absent while the person is still checking the answers. */
  readonly submittedAt?: string;
  readonly paper: Paper;
  /** IANA zone in which times are said; it is named beside them. "UTC" unless given. */
  readonly timeZone?: string;
};
