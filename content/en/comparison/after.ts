import type { RowWordsOf } from "@/content/form/comparison";
import type { after } from "@/content/form/comparison/after";

/** The first days, and what people can expect later. */
export const afterWords: RowWordsOf<typeof after> = {
  "first-days": {
    title: "The first days",
    cells: {
      neurotomy:
        "The article says there may be some pain or swelling at first. This mostly goes in a few days. You rest, do less and take pain medicine as told.",
      rhizotomy:
        "The article says there may be pain, weak muscles or spasms. It does not say for how long. Check-ups and physical therapy come next. They matter for the result.",
    },
  },
  recovery: {
    title: "Getting back to normal",
    cells: {
      neurotomy:
        "The article says it takes little time. Staff check how you heal at your next visits. It gives no number of days or weeks. We do not know how many people this is true for.",
      rhizotomy:
        "The article says it is mostly quick, then that it may take longer. It gives no number of days or weeks. NICE (UK, 2010) says one kind, for stiff legs, needs long physiotherapy.",
    },
  },
  relief: {
    title: "Pain relief, and how sure it is",
    cells: {
      neurotomy:
        "The article says the nerve is switched off, so there is less pain. It gives no numbers. Three Dutch trials (2017) had 681 people with low back pain that lasts. Some had the heat treatment and exercise. The rest had exercise alone. After 3 months, some trials found no clear gap in pain. Others found a gap of less than 2 points out of 10. The team had set 2 points as the least that counts. People knew what they had, so this is less sure. A Cochrane review (2015) found 23 trials with 1,309 people. It rates how sure they are as very low to moderate. A world panel (2020) says it may help some people who are picked with care. It says doctors do not agree on most of it.",
      rhizotomy:
        "The article says the nerve links are cut, so there is less pain. It gives no numbers. A team in Sweden (2016) looked back at 206 first treatments for face pain. They used a balloon or a chemical. Half had relief for 20 to 21 months or more. Half had less. It was one centre. The team looked back at old notes. So this is less sure. They did not study pain from the spine. There, “rhizotomy” may mean the heat treatment. UK guidance (2020) uses the word this way. If so, the trials named for neurotomy apply to it. We have no numbers for roots cut for spine pain. We do not know how many people get relief. We do not know how much they get.",
    },
  },
  "how-long-it-lasts": {
    title: "How long relief lasts",
    cells: {
      neurotomy:
        "The article says it lasts long, with no number. NICE (UK, 2016) says trials point to at least 6 to 12 months in low back pain. It does not say in how many people. No trial told of a longer time. NICE says this is not sure.",
      rhizotomy:
        "The article says it may last long or may need a repeat. Elsewhere it says relief goes on. In Sweden (2016), half of 206 first face treatments lasted 20 to 21 months or more. It was one centre, so this is less sure.",
    },
  },
  "wears-off": {
    title: "If it wears off",
    cells: {
      neurotomy:
        "NICE (UK, 2016) says the nerve may grow back. It can be done again. It is not known if a repeat works as well. The article says pain does not come back.",
      rhizotomy:
        "The article says pain may come back if the nerve grows back. It may have to be done again. We do not know if a repeat works as well.",
    },
  },
  "can-be-undone": {
    title: "Can it be undone",
    cells: {
      neurotomy:
        "The article does not say. A US-led team (2022) says the heated nerve can grow back. So the change may wear off. We do not know if it can be undone sooner.",
      rhizotomy:
        "The article says the nerve may grow back. NICE (UK, 2010) says one kind, for stiff legs, cannot be undone. We do not know this for the other kinds.",
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
