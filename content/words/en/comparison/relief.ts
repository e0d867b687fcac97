import type { RowWordsOf } from "../../../form/comparison";
import type { relief } from "../../../form/comparison/relief";

/** Whether pain eases, how sure that is, for how long, and what follows. */
export const reliefWords: RowWordsOf<typeof relief> = {
  relief: {
    title: "Pain relief, and how sure it is",
    cells: {
      neurotomy:
        "The article says the nerve is switched off, so there is less pain. It gives no numbers. We do not know how many people get relief. We do not know how much they get.",
      rhizotomy:
        "The article says the nerve links are cut, so there is less pain. It gives no numbers. We do not know how many people get relief. We do not know how much they get.",
    },
  },
  "relief-low-back": {
    title: "Relief from low back pain",
    cells: {
      neurotomy:
        "A world panel (2020) says heat may help some people who are picked with care. It says doctors do not agree on most of it. These trials are on the heat treatment.",
      rhizotomy:
        "UK guidance (2020) also calls the heat treatment rhizotomy. If yours is that, a world panel (2020) and these trials are on it too. We have no numbers for roots that are cut.",
    },
  },
  "relief-face": {
    title: "Relief from face pain, and how long it lasts",
    cells: {
      neurotomy:
        "The article does not name face pain here. Our sources do not use this word for face pain. So we have no numbers. We do not know how many people get relief. We do not know how much they get, or for how long. Does your clinic use this word for your face? Then ask which nerve it means, and what is done to it.",
      rhizotomy: "We have one study on this.",
    },
  },
  "relief-stiffness": {
    title: "Relief from spasms or stiff legs",
    cells: {
      neurotomy:
        "The article does not say what it does for spasms or stiff legs. It gives no numbers. Our sources have no study on this. We do not know.",
      rhizotomy:
        "NICE (UK, 2010) looked at one kind, for stiff legs. We have no numbers from it. The article says it is used for spasms. It gives no numbers.",
    },
  },
  "how-long-it-lasts": {
    title: "How long relief lasts",
    cells: {
      neurotomy: "The article says it lasts long. It gives no number. For the heat treatment:",
      rhizotomy:
        "The article says it may last long or may need a repeat. Elsewhere it says relief goes on. If yours is the heat treatment:",
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
        "A US-led team (2022) says the heated nerve can grow back. So the change may wear off. We do not know if it can be undone sooner. The article does not say.",
      rhizotomy:
        "NICE (UK, 2010) says one kind, for stiff legs, cannot be undone. We do not know this for the other kinds. The article says the nerve may grow back.",
    },
  },
};
