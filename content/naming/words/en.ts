import type { NamingWordsOf } from "@/lib/evidence/naming";
import type { naming } from "../structure";

export const words: NamingWordsOf<typeof naming> = {
  title: "Two words, many treatments",
  opens: {
    "many-treatments":
      "“Neurotomy” and “rhizotomy” are used for many treatments. Some heat a nerve. Some press on it, and some cut it.",
  },
  spine: {
    "same-treatment":
      "At the small joints of the spine, both words mostly mean the same heat treatment. Other names for it are radiofrequency ablation, denervation and RFA.",
    "through-a-camera":
      "At these joints there is also an operation through a thin camera. It too is called rhizotomy.",
  },
  article: {
    "which-article":
      "This table is from a web article. Its title is “Neurotomy vs. Rhizotomy: Key Differences Explained”. We call it “the web article”.",
  },
  heads: {
    row: "What is compared",
    neurotomy: "Neurotomy: the web article says",
    rhizotomy: "Rhizotomy: the web article says",
    published: "What published sources say",
    places: "What they mean at other places",
    table: "How one web page tells them apart",
  },
  rows: {
    definition: {
      title: "What it is",
      neurotomy: {
        "stops-nerve": "Radiofrequency (a kind of heat) disturbs the work of the nerve.",
      },
      rhizotomy: { "cuts-roots": "Nerve roots are cut. This can be done in many ways." },
      published: {
        "no-root-at-joints": "At the small joints, neither word is about a nerve root.",
        "roots-for-stiff-legs": "In one kind, for stiff legs, nerve roots are cut.",
      },
    },
    invasiveness: {
      title: "How much it does to the body",
      neurotomy: { minimally: "Little." },
      rhizotomy: { more: "More." },
      published: {
        "same-heat":
          "UK guidance calls the heat treatment rhizotomy too. It says that this does little to the body.",
      },
    },
    procedure: {
      title: "How the nerve is reached",
      neurotomy: { needle: "With a needle. X-rays or scans guide it." },
      rhizotomy: { "direct-access": "The doctor goes straight to the nerve roots." },
      published: {
        "face-through-skin": "For face pain, a kind of rhizotomy is done through the skin.",
      },
    },
    technique: {
      title: "What acts on the nerve",
      neurotomy: { radiofrequency: "Radiofrequency." },
      rhizotomy: { "three-ways": "A chemical, a current or surgery." },
      published: {
        "heat-under-both": "Radiofrequency goes by both names.",
        "chemical-in-face": "For face pain, glycerol (a thick liquid) is used.",
      },
    },
    outcomes: {
      title: "What comes of it",
      neurotomy: { "little-recovery": "Less pain. It takes little time to get over." },
      rhizotomy: { "longer-recovery": "Less pain. It may take longer to get over." },
      published: {
        "heat-may-return": "After heat the nerve can grow back, and pain can return.",
        "legs-for-good": "Surgery for stiff legs cannot be undone. It needs long physical therapy.",
      },
    },
  },
};
