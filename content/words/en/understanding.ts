import type { StatementWords } from "@/lib/evidence/evidence";
import type { understanding } from "../../form/steps/known";

type StatementId = (typeof understanding)["items"][number]["id"];

/** The short check: four things to say true or false to, and what the sources say about each. */
export const statementWords: { readonly [Id in StatementId]: StatementWords } = {
  "statement-names": {
    statement: "Neurotomy and rhizotomy are always two different treatments.",
    fact: "The article tells of two treatments that work in different ways. A US-led team (2022) says both words are used for one heat treatment of the small spine joints. UK guidance (2020) gives three names for that one heat treatment.",
  },
  "statement-coming-back": {
    statement: "After either of the two, the pain never comes back.",
    fact: "For neurotomy, the article says that it stays away. NICE (UK, 2016) says the nerve may grow back. A US-led team (2022) says to expect the pain to return. For rhizotomy, the article says it may return. Elsewhere it says relief goes on.",
  },
  "statement-undo": {
    statement: "Some treatments with these two names cannot be undone.",
    fact: "A US-led team (2022) says the nerve heated in neurotomy can grow back, so that may wear off. NICE (UK, 2010) says one kind of rhizotomy, for stiff legs, cannot be undone. We do not know it for each kind.",
  },
  "statement-neither": {
    statement: "You can have neither of the two for now.",
    fact: "The article says to weigh up the pros and cons with your doctor. It also names physical therapy and medicines. UK guidance (2020) puts other care before the heat treatment. You can carry on as you are for now.",
  },
};
