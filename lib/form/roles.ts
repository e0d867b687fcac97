/**
 * What an item is to the product, beyond a question and its answer, with the kind it must be of. Code
 * finds the items it knows by these and never by their ids; each stands once in a form.
 */
export const roleKinds = {
  /** Whether there is a sign of an emergency now. Only its option "none" says that there is none. */
  emergency: "choice",
  /** The patient's name, as it stands at the head of what is printed. */
  "patient-name": "text",
  /** The patient's date of birth. */
  "patient-birth-date": "date",
  /** What matters most to the person; the facts about each chosen aim are shown side by side. */
  aims: "choices",
  /** The tailored questions that are left out. */
  "dropped-questions": "dropped-questions",
  /** The person's own questions, a list of entries. */
  "own-question-list": "entries",
  /** Inside the entries of that list: the words of the question. */
  "own-question-words": "text",
  /** The questions that matter most to the person, in their order. */
  "top-questions": "top-questions",
  /** The paper to print on; its options are those of `Paper`. */
  "paper-size": "choice",
  /** The size of print; its options are those of `PrintSize`. */
  "type-size": "choice",
  /** The language the clinician reads: a language of the content, or not sure. */
  "clinician-language": "choice",
} as const;

export type Role = keyof typeof roleKinds;

/** The kind that an item of a role is of. */
export type KindOfRole<R extends Role> = (typeof roleKinds)[R];

/** The roles that an item of a kind may have. */
export type RoleOf<K extends string> = {
  [R in Role]: KindOfRole<R> extends K ? R : never;
}[Role];
