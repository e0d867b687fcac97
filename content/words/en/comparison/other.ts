import type { RowWordsOf } from "../../../form/comparison";
import type { other } from "../../../form/comparison/other";

/** Having neither procedure for now. */
export const otherWords: RowWordsOf<typeof other> = {
  "other-meaning": {
    title: "What it means",
    cells: {
      "carrying-on":
        "You have neither of the two for now. You keep on with what you do today. The article says to look at how you are now. It says to weigh things up with your doctor.",
      "other-treatments":
        "The article names physical therapy and medicines. There are more kinds. It says to look at what you have tried. UK guidance (2020) puts other care before the heat treatment.",
    },
  },
  "other-relief": {
    title: "Pain relief, and how sure it is",
    cells: {
      "carrying-on":
        "The article says to look back at your pain so far. It may have got worse, got less or stayed the same. It does not say what comes next. It gives no number. Some studies have followed people who carry on as they are. Others had a group in them that did. Our page of each place tells what they found, where we have one. They do not say what will come for you. Your doctor may know more.",
      "other-treatments": "Our page of each place tells of each kind. This is on exercise:",
    },
  },
  "other-lasting": {
    title: "How long it lasts",
    cells: {
      "carrying-on":
        "We do not know. The article says to look back at your pain so far. It does not say how long things stay as they are.",
      "other-treatments":
        "We do not know. The article says to look back at what you have tried. It does not say how long the help of each lasts.",
    },
  },
  "other-risks": {
    title: "Risks",
    cells: {
      "carrying-on":
        "You would not face the risks of the two. Your pain may go on or change. We do not know which. The article says to ask about your health in the long run.",
      "other-treatments":
        "Each kind has its own risks. The article says pain drugs can have side effects. We do not list the risks of each kind. Your doctor can tell you about them.",
    },
  },
  "other-change-later": {
    title: "Can you change your mind later",
    cells: {
      "carrying-on":
        "You can ask about the two again. The article says to weigh the pros and cons with your doctor. We do not know if a wait changes how they work.",
      "other-treatments":
        "UK guidance (2020) says other care comes before the heat treatment. So trying it first leaves that open. We do not know if a wait changes how it works.",
    },
  },
  "other-daily-life": {
    title: "Sleep and daily life",
    cells: {
      "carrying-on":
        "The article says to think of how pain affects your daily life. We do not know how your sleep or daily tasks would change.",
      "other-treatments":
        "The article says to look at what you tried, and at daily life. We do not know how sleep or daily tasks would change.",
    },
  },
  "other-cost": {
    title: "Cost and travel",
    cells: {
      "carrying-on":
        "We do not know. None of our sources gives the cost. Ask what your care costs you now.",
      "other-treatments":
        "We do not know. None of our sources gives the cost. Ask about the cost of each kind.",
    },
  },
  "other-not-known": {
    title: "What is not known",
    cells: {
      "carrying-on":
        "The article says to ask about the long run. Our page of each place says what is not known there. Ask what your doctor has seen.",
      "other-treatments":
        "The article names some kinds and gives no numbers. UK guidance (2020) puts other care first. It does not tell us how well each kind works.",
    },
  },
  "other-when-not-to-wait": {
    title: "When not to wait",
    cells: {
      "carrying-on":
        "Some signs need help at once. A UK card (no date) names loss of bladder or bowel control. It also names numb skin between the legs. Our own list adds new weakness in both legs. It adds fever with bad back pain. Go to an emergency department.",
      "other-treatments":
        "Some signs need help at once. A UK card (no date) names loss of bladder or bowel control. It also names numb skin between the legs. Our own list adds new weakness in both legs. It adds fever with bad back pain. Go to an emergency department.",
    },
  },
};
