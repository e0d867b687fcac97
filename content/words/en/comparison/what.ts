import type { RowWordsOf } from "../../../form/comparison";
import type { what } from "../../../form/comparison/what";

/** What the two procedures are. */
export const whatWords: RowWordsOf<typeof what> = {
  "what-it-is": {
    title: "What it is and its other names",
    cells: {
      neurotomy:
        "UK guidance (2020) also calls the heat treatment denervation, ablation or dorsal rhizotomy. A US-led team (2022) says the nerve is heated and not cut. The article says it cuts the nerve threads that carry pain. Elsewhere it says heat stops the nerve from working.",
      rhizotomy:
        "UK guidance (2020) also uses “dorsal rhizotomy” for a heat treatment of spine joints. A root is where a nerve joins the spine or the brain. A US-led team (2022) says no root is treated then. The article says it cuts nerve roots.",
    },
  },
  "which-nerve": {
    title: "Which nerve is treated",
    cells: {
      neurotomy:
        "A US-led team (2022) says the heat treatment does not aim at a root. The article gives two answers. The text says the threads of nerves that carry pain. A table says the root of a spinal nerve.",
      rhizotomy:
        "The article gives two answers. The text says nerve roots. So does one table. The next table says single nerve threads. A third says it aims at certain nerves and spares the parts close by.",
    },
  },
  "how-done": {
    title: "How it is done",
    cells: {
      neurotomy:
        "The article says a needle goes in. A thin probe in it sits close to the nerve. X-ray pictures guide it. A current (radiofrequency) heats the nerve. This blocks pain signals.",
      rhizotomy:
        "The article names many ways. Scans guide a needle or a probe to the nerve. Then heat (radiofrequency) or a current acts on it. Or a chemical does. Or the nerve is cut.",
    },
  },
  "how-invasive": {
    title: "Through a needle or an open cut",
    cells: {
      neurotomy:
        "UK guidance (2020) says of the heat treatment that it is done with no open cut. The article says the same. It says a needle goes in, and there is no large cut.",
      rhizotomy:
        "NICE (UK, 2010) writes of one kind, for stiff legs, that is surgery. The article says a surgeon has to get to the nerve root. Elsewhere it says a needle and small cuts.",
    },
  },
  "used-for": {
    title: "Which pain it is used for",
    cells: {
      neurotomy:
        "UK guidance (2020) limits the heat treatment to some low back pain that lasts. The article says pain that lasts. It names pain from small joints of the spine (facet joints). It also names the joint where the spine meets the hip bone.",
      rhizotomy:
        "NICE (UK, 2010) looked at one kind for stiff legs in cerebral palsy. The article says pain that lasts. It names spasms and sudden pain from the spine. It also names a sharp pain in the face. The name of that is trigeminal neuralgia.",
    },
  },
  "tests-first": {
    title: "Tests that come first",
    cells: {
      neurotomy:
        "UK guidance (2020) asks for a test block first, for low back pain. The block numbs the nerve to see if the pain stops. A world panel (2020) says doctors do not agree on such blocks. The article does not say.",
      rhizotomy:
        "The article says tests come first. Scans look for the source of the pain. A test block numbs a nerve to see if the pain stops. We do not know which tests each kind of rhizotomy needs.",
    },
  },
};
