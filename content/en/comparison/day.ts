import type { RowWordsOf } from "@/content/form/comparison";
import type { day } from "@/content/form/comparison/day";

/** The day itself. */
export const dayWords: RowWordsOf<typeof day> = {
  anaesthesia: {
    title: "Numb or asleep",
    cells: {
      neurotomy:
        "The article says you are helped to lie in the right place. Then a local drug makes the spot numb. It does not say if you can be put to sleep. We do not know.",
      rhizotomy:
        "The article says the type depends on you. A local drug makes the spot numb. Or you are put to sleep. We do not know which of these your clinic would use.",
    },
  },
  "how-long-it-takes": {
    title: "How long it takes",
    cells: {
      neurotomy:
        "The article says it mostly takes 30 to 60 minutes. It does not say how many people were timed. So we do not know how sure this is.",
      rhizotomy:
        "The article does not say. It names many ways to do it. The time may not be the same for each of them. We do not know.",
    },
  },
  "right-after": {
    title: "Right after",
    cells: {
      neurotomy:
        "The article says staff watch you for pain. Cold packs are used to bring down swelling. It does not say how long you stay.",
      rhizotomy:
        "The article says you rest where staff can watch you. They look for early side effects. It does not say how long you stay.",
    },
  },
};
