import type { RowWordsOf } from "../../../form/comparison";
import type { day } from "../../../form/comparison/day";

/** The day itself. */
export const dayWords: RowWordsOf<typeof day> = {
  anaesthesia: {
    title: "Numb or asleep",
    cells: {
      neurotomy:
        "NICE (UK, 2016) speaks of numbing the spot, or of a light drug to calm you. The article says you are helped to lie in the right place. Then the spot is made numb.",
      rhizotomy:
        "The article says the type depends on you. A local drug makes the spot numb. Or you are put to sleep. We do not know which of these your clinic would use.",
    },
  },
  "how-long-it-takes": {
    title: "How long it takes",
    cells: {
      neurotomy: "The article gives a time for this.",
      rhizotomy:
        "The article gives no time for this. It names more than one way to do it. Each may take a time of its own. We do not know how long yours would take.",
    },
  },
  "right-after": {
    title: "The rest of that day",
    cells: {
      neurotomy:
        "The article says staff watch you for pain. Cold packs are used to bring down swelling. It does not say how long you stay.",
      rhizotomy:
        "The article says you rest where staff can watch you. They look for early side effects. It does not say how long you stay.",
    },
  },
};
