/** The parts of FHIR R4 (4.0.1) that are written here, as plain data. */

export type Coding = {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
};

export type Extension = { readonly url: string } & (
  | { readonly valueBoolean: boolean }
  | { readonly valueInteger: number }
  | { readonly valueCodeableConcept: { readonly coding: readonly Coding[] } }
);

/** One clause of what makes an item appear. */
export type EnableClause = { readonly question: string } & (
  | { readonly operator: "exists"; readonly answerBoolean: boolean }
  | { readonly operator: "=" | "!="; readonly answerCoding: Coding }
  | { readonly operator: "=" | "!="; readonly answerString: string }
  | { readonly operator: "=" | "!="; readonly answerDate: string }
  | { readonly operator: ">=" | "<"; readonly answerInteger: number }
);

export type AnswerOption = {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
};

type ItemType =
  | "group"
  | "display"
  | "choice"
  | "open-choice"
  | "string"
  | "text"
  | "date"
  | "integer";

export type QuestionnaireItem = {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text: string;
  readonly type: ItemType;
  readonly enableWhen?: readonly EnableClause[];
  readonly enableBehavior?: "all" | "any";
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
};

/** Whether the words may be relied on: a draft has not been reviewed. */
export type QuestionnaireStatus = "draft" | "active" | "retired";

export type Questionnaire = {
  readonly resourceType: "Questionnaire";
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: QuestionnaireStatus;
  readonly subjectType: readonly ["Patient"];
  readonly date: string;
  readonly description: string;
  readonly effectivePeriod: { readonly start: string; readonly end: string };
  readonly item: readonly QuestionnaireItem[];
};

export type ResponseAnswer =
  | { readonly valueCoding: Coding }
  | { readonly valueString: string }
  | { readonly valueDate: string }
  | { readonly valueInteger: number };

export type ResponseItem = {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
};

export type Identifier = { readonly system: string; readonly value: string };

/** Whom answers are about: a contained patient, and the number of the record. */
export type Subject = {
  readonly reference: string;
  readonly type: "Patient";
  readonly identifier?: Identifier;
  readonly display: string;
};

export type Patient = {
  readonly resourceType: "Patient";
  readonly id: string;
  readonly identifier?: readonly Identifier[];
  readonly name: readonly { readonly text: string }[];
  readonly telecom?: readonly { readonly system: "phone" | "email"; readonly value: string }[];
  readonly birthDate: string;
};

export type Appointment = {
  readonly resourceType: "Appointment";
  readonly id: string;
  readonly status: "booked";
  readonly supportingInformation: readonly { readonly reference: string }[];
  readonly start: string;
  /** Beside a value that is not there: why. */
  readonly _end: {
    readonly extension: readonly { readonly url: string; readonly valueCode: string }[];
  };
  readonly participant: readonly {
    readonly actor: { readonly reference: string } | { readonly display: string };
    readonly status: "accepted";
  }[];
};

export type QuestionnaireResponse = {
  readonly resourceType: "QuestionnaireResponse";
  readonly id: string;
  readonly language: string;
  readonly contained?: readonly (Patient | Appointment)[];
  /** The questionnaire's address and, after a bar, the version that was answered. */
  readonly questionnaire: string;
  readonly status: "completed";
  readonly subject?: Subject;
  readonly authored: string;
  /** Who wrote the answers down, where it was not the person. */
  readonly author?: { readonly type: "Organization"; readonly display: string };
  /** Who gave them. */
  readonly source?: Subject;
  readonly item?: readonly ResponseItem[];
};
