import { z } from "zod";

/** What the audit log keeps of one deleted invitation; no name, and nothing that was in it. */
export type GoneFacts = {
  readonly answers: "none" | "begun" | "sent back";
  readonly mails: number;
  readonly links: number;
  /** Of the links, those that were printed in a letter. */
  readonly letters: number;
  /** Records of it that were still found when they were looked up again. */
  readonly remaining: number;
  /** Whose it was: a random id that other invitations of theirs may still have. */
  readonly person: string;
};

const count = z.number().int().min(0).default(0);

/** How much is gone together. */
const gone = z.object({
  invitations: count,
  sentBack: count,
  begun: count,
  mails: count,
  links: count,
  letters: count,
});
export type Gone = z.output<typeof gone>;

const sum = (facts: readonly GoneFacts[], of: (one: GoneFacts) => number): number =>
  facts.reduce((all, one) => all + of(one), 0);

/** The facts of several invitations together. */
export const goneTogether = (facts: readonly GoneFacts[]): Gone => ({
  invitations: facts.length,
  sentBack: facts.filter(({ answers }) => answers === "sent back").length,
  begun: facts.filter(({ answers }) => answers === "begun").length,
  mails: sum(facts, ({ mails }) => mails),
  links: sum(facts, ({ links }) => links),
  letters: sum(facts, ({ letters }) => letters),
});

const one = z.object({
  answers: z.string().default("none"),
  mails: count,
  links: count,
  letters: count,
});

/** What an event says is gone: that of a person, or of one invitation. */
export function goneBy(action: string, detail: unknown): Gone {
  if (action === "person.erased") return gone.parse(detail);
  const { answers, ...counts } = one.parse(detail);
  return {
    ...counts,
    invitations: 1,
    sentBack: answers === "sent back" ? 1 : 0,
    begun: answers === "begun" ? 1 : 0,
  };
}

/** Whose an invitation was, as its deletion's event says; null in events from before. */
export const personIn = (detail: unknown): string | null =>
  z.object({ person: z.uuid() }).safeParse(detail).data?.person ?? null;
