import type { RowWordsOf } from "../../../form/comparison";
import type { places } from "../../../form/comparison/places";

/** What the sources say of pain in one place or another. */
export const placesWords: RowWordsOf<typeof places> = {
  "place-spine": {
    title: "If the pain is in your spine",
    cells: {
      neurotomy:
        "UK guidance (2020) is on heat for low back pain that lasts. It asks for other care first, and then a test block. The article names the small joints of the spine (facet joints). It also names the joint where the spine meets the hip bone.",
      rhizotomy:
        "UK guidance (2020) says “dorsal rhizotomy” can mean the heat treatment of the small joints. If so, what it says beside this is on yours too. The article names spasms and sudden pain from the spine. We found no source on roots cut for back pain.",
    },
  },
  "place-face": {
    title: "If the pain is in your face",
    cells: {
      neurotomy:
        "The article does not name face pain here. It names joints of the spine. Our sources do not use this word for the face. If your clinic does, ask which nerve it means.",
      rhizotomy:
        "A team in Sweden (2016) looked at two ways to treat a sharp pain in the face. One used a balloon. One used a chemical. The article names this pain. Our page on the face tells more.",
    },
  },
  "place-stiffness": {
    title: "If you have spasms or stiff legs",
    cells: {
      neurotomy:
        "The article does not name spasms or stiff legs here. Its table of risks says that no spasms follow. It gives no study for that. We have no more on it.",
      rhizotomy:
        "NICE (UK, 2010) looked at one kind. It was for stiff legs. The article says it is used for spasms. Its table of risks says that spasms can follow.",
    },
  },
  "place-elsewhere": {
    title: "If the pain is somewhere else",
    cells: {
      neurotomy:
        "The article says it is for pain that lasts. It gives joints of the spine as one case. Our page on other places tells what we found there. On the rest we found no source.",
      rhizotomy:
        "The article says it is for pain that lasts. It gives pain from the spine or face as cases. Our page on other places tells what we found there. On the rest we found no source.",
    },
  },
};
