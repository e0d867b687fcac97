import type { KnownDrawingsWords } from "../../form/drawings";

const treated = "Treated here";

/** What the drawings show, and which names the sources use for a treatment there. */
export const drawingWords: KnownDrawingsWords = {
  heading: "Where the nerves lie",
  intro: [
    "These are our own drawings. They show roughly where nerves lie. They are not to scale.",
    "In each drawing a ring marks where a treatment acts. It does not say that you need one.",
  ],
  items: {
    knee: {
      title: "Small nerves around the knee",
      shows:
        "You see the right knee from the front. The thigh bone is above, the shin bone below. The kneecap lies over the joint. Small nerves run to the joint from both sides. Their name is the genicular nerves. The rings, “Treated here”, are round three of them.",
      named:
        "A UK leaflet and a team from South Korea (2011) call heat on these nerves a neurotomy. NICE (UK, 2023) says denervation. A US team (2018) says ablation. A clinic in the US says rhizotomy.",
      labels: {
        "thigh-bone": "Thigh bone",
        kneecap: "Kneecap",
        "shin-bone": "Shin bone",
        nerves: "Genicular nerves",
        treated,
      },
    },
    "nerve-root": {
      title: "A nerve root in the spine",
      shows:
        "You see the spine from behind. At the top is a whole bone of the spine. The backs of the next two bones are left out, so that you can look in. The spinal cord runs down the middle. On each side thin threads leave the cord and join up. This is the nerve root. Further out it goes on as a spinal nerve. The ring, “Treated here”, is round one root.",
      named:
        "The article says in its text that a rhizotomy acts on nerve roots. One of its tables says that a neurotomy does. NICE (UK, 2010) calls one kind of surgery, for stiff legs, a rhizotomy. We have no source that says ablation or denervation here.",
      labels: {
        bone: "Bone of the spine",
        root: "Nerve root",
        treated,
        nerve: "Spinal nerve",
        cord: "Spinal cord",
      },
    },
    "medial-branch": {
      title: "A small nerve beside a joint of the spine",
      shows:
        "You see two bones of the low back from behind. Each is a bone of the spine. Where they meet there is a small joint on each side, the facet joint. A small nerve runs over the bone to the joint. Its name is the medial branch. A thin probe lies beside it. The ring, “Treated here”, is round the tip of the probe. That is where the heat acts.",
      named:
        "The article calls heat on such a nerve a neurotomy. It also says that a rhizotomy can use heat. UK guidance (2020) says denervation, ablation or dorsal rhizotomy. A US-led team (2022) found the names neurotomy, rhizotomy and ablation in use.",
      labels: {
        joint: "Facet joint",
        bone: "Bone of the spine",
        branch: "Medial branch",
        treated,
        probe: "Probe",
      },
    },
    sacroiliac: {
      title: "Small nerves at the back of the hips",
      shows:
        "You see the hips from behind. The sacrum is the bone at the foot of the spine. On each side it meets a hip bone. That is the sacroiliac joint. Small nerves come out of holes in the sacrum and run to the joint. Their name is the lateral branches. The ring, “Treated here”, is round some of them.",
      named:
        "The article says that a neurotomy is used for pain from this joint. We have no source that says rhizotomy, ablation or denervation here.",
      labels: {
        "hip-bone": "Hip bone",
        joint: "Sacroiliac joint",
        treated,
        branches: "Lateral branches",
        sacrum: "Sacrum",
      },
    },
    trigeminal: {
      title: "The nerve of the face (trigeminal nerve)",
      shows:
        "You see a head from the side. The nerve root comes from the brain stem, deep in the head. It leads to a thick part, the ganglion. There the nerve splits in three: the forehead branch, the cheek branch and the jaw branch. The ring, “Treated here”, is round the root and this thick part.",
      named:
        "The article says that a rhizotomy is used for a sharp pain of this nerve (trigeminal neuralgia). A study from Sweden (2016) looked at two ways, both through the skin. One uses a balloon to press on the nerve. One puts a chemical behind the thick part. The study calls that a rhizotomy. We have no source that says neurotomy, ablation or denervation here.",
      labels: {
        treated,
        root: "Nerve root",
        ganglion: "Ganglion",
        forehead: "Forehead branch",
        cheek: "Cheek branch",
        jaw: "Jaw branch",
        stem: "Brain stem",
      },
    },
  },
};
