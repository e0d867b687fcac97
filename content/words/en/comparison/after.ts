import type { RowWordsOf } from "../../../form/comparison";
import type { after } from "../../../form/comparison/after";

/** The first week, the months after it, and getting back to daily life. */
export const afterWords: RowWordsOf<typeof after> = {
  "first-days": {
    title: "The first week",
    cells: {
      neurotomy:
        "The article says there may be some pain or swelling at first. This mostly goes in a few days. You rest, do less and take pain medicine as told.",
      rhizotomy:
        "The article says there may be pain, weak muscles or spasms. It does not say for how long. Check-ups and physical therapy come next. They matter for the result.",
    },
  },
  "first-months": {
    title: "The first months",
    cells: {
      neurotomy:
        "The article says to go to your next visits. Staff check there how you heal. It does not say for how many months. Our sources do not tell of daily life in that time.",
      rhizotomy:
        "NICE (UK, 2010) says one kind, for stiff legs, needs long physiotherapy. The article says check-ups and physical therapy matter for the result. It does not say for how many months.",
    },
  },
  recovery: {
    title: "Getting back to normal",
    cells: {
      neurotomy:
        "The article says it takes little time. It gives no number of days or weeks. We do not know how many people this is true for. So ask what your clinic sees.",
      rhizotomy:
        "The article says it is mostly quick, then that it may take longer. It gives no number of days or weeks. We do not know how many people this is true for.",
    },
  },
  "medicines-after": {
    title: "Pain medicines later on",
    cells: {
      neurotomy:
        "The article says to take them as told at first. It does not say if people need less later. We do not know.",
      rhizotomy:
        "The article says people often need less, or none. It gives no numbers. We do not know how many people this is.",
    },
  },
  "daily-life": {
    title: "Sleep and daily life",
    cells: {
      neurotomy:
        "The article says the aim is less pain. It does not say how sleep or daily tasks change. We do not know.",
      rhizotomy:
        "The article says daily life can start again soon. It does not say how sleep changes. We do not know.",
    },
  },
  cost: {
    title: "Cost and travel",
    cells: {
      neurotomy:
        "We do not know the cost. NICE (UK, 2016) says it may be done again. Each time would mean more visits.",
      rhizotomy:
        "We do not know the cost. The article says it may need a repeat. Each time would mean more visits.",
    },
  },
};
