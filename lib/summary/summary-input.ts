import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { Paper, PrintSize } from "@/lib/settings/paper";

/** When the emergency notice was shown, the question answered and the notice marked as read; ISO. */
export type EmergencyTimes = {
  readonly shownAt?: string;
  readonly answeredAt?: string;
  readonly acknowledgedAt?: string;
};

/** What a clinic knows of the person it invited and of the appointment. */
export type Appointment = {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly dateOfBirth: string;
  /** Where the clinic holds one; may be empty. */
  readonly recordNumber?: string;
  /** Where the person is called; may be empty. */
  readonly phone?: string;
  /** Whom it is with; may be empty. */
  readonly clinician: string;
  readonly clinic: string;
  /** ISO. */
  readonly at: string;
};

/** That staff of the clinic filled the form in with the person. */
export type Entered = {
  readonly way: "phone" | "paper";
  /** Whether they sent it too; else the person did, and filled in at least some of it. */
  readonly sent: boolean;
};

/** Everything a summary is made from. */
export type SummaryInput = {
  readonly content: Content;
  /** The content of the language page 1 is written in; the same as `content` unless given. */
  readonly doctorContent?: Content;
  /** Contents of other languages, in which page 1 is kept too. */
  readonly otherContents?: readonly Content[];
  readonly answers: Answers;
  readonly emergency: EmergencyTimes;
  /** ISO; absent while the person is still checking the answers. */
  readonly submittedAt?: string;
  readonly paper: Paper;
  /** "normal" unless given. */
  readonly print?: PrintSize;
  /** Absent for a walk-in. */
  readonly appointment?: Appointment;
  /** Absent where the person filled it in, with or without a helper of their own. */
  readonly entered?: Entered;
  /** IANA zone in which times are said; it is named beside them. "UTC" unless given. */
  readonly timeZone?: string;
};

/** The same for page 1, in the doctor's words. */
export type OverviewInput = SummaryInput & {
  /** The language the form was filled in, where it is another. */
  readonly answeredIn?: string;
};
