import type { StandardWordsOf } from "@/lib/evidence/standard";
import type { ecd8 } from "../../../form/standards/ecd8";

export const ecd8Words: StandardWordsOf<typeof ecd8> = {
  name: "NICE (UK), 2021",
  text: [
    "NICE calls some of its points a must, and others an extra. We went through those that are a must.",
    "We read a part of the NICE text itself, and of the rest what others tell of it.",
    "We put them in our own words. Check them against the NICE text before you rely on them.",
  ],
  groups: {
    content: { title: "What it says, and how" },
    process: { title: "How it was made" },
  },
  points: {
    "health-problem": {
      asks: "It says which health problem it is about.",
      why: "Each place says which pain it is about. It says that such pain has other causes. How the pain comes about is told in few words, or not at all.",
    },
    "needed-decision": {
      asks: "It says that a choice has to be made, and on what.",
      why: "It names all four ways forward as the choice.",
    },
    "all-options": {
      asks: "It names each way forward, with doing nothing as one.",
      why: "Each place names up to five ways, and carrying on as now is one. Other ones get a line each.",
    },
    outcomes: {
      asks: "It tells what each way may lead to, good and bad.",
      why: "It tells of relief, of harms and of the day for each. For some ways we found no source. Work, sleep and mood are told of in few places.",
    },
    "even-handed": {
      asks: "It is fair in its words and in its look.",
      why: "Each way has the same rows, in the same type. Tests look for words that push. No one from outside has judged it.",
    },
    "doing-nothing": {
      asks: "It tells what may come if you do nothing new.",
      why: "Carrying on as now is in each row. Some sources tell how such pain went. At other places we found none.",
    },
    "own-values": {
      asks: "It helps you think of what matters to you, and of your own life.",
      why: "It asks what matters most, who decides with you, and what is still unclear.",
    },
    "everyday-words": {
      asks: "It uses the words of every day.",
      why: "Each page is at school grade 6 or lower.",
    },
    "clear-numbers": {
      asks: "It shows numbers and doubt so that most people can follow.",
      why: "Numbers stand on lines of their own, with how sure they are. Many are shown as 100 people too. No reader has tried them.",
    },
    "date-and-country": {
      asks: "It says when and for which country it was made.",
      why: "It has a date. It was made for no one country. Most sources name their country.",
    },
    "for-the-talk": {
      asks: "It helps you and your doctor talk.",
      why: "You bring one page on you, and your list of questions.",
    },
    "evidence-named": {
      asks: "It says what its facts rest on, and how they were picked.",
      why: "Each fact names its source. We tell how we picked them.",
    },
    "evidence-doubt": {
      asks: "It says how good the studies are.",
      why: "Beside each source stands its kind of study, its grade if it has one, and how much we read.",
    },
    "next-update": {
      asks: "It says when it is looked at next, and how.",
      why: "It says by which day, and what makes us look sooner.",
    },
    interests: {
      asks: "It says who paid, and who has a stake in it.",
      why: "No one gave money. No maker or seller of a treatment has a part in it.",
    },
    "made-with-people": {
      asks: "Patients and health workers took part in making it.",
      why: "None did.",
    },
    "tried-out": {
      asks: "It was tried out with people who face the choice.",
      why: "It was not.",
    },
    "open-to-all": {
      asks: "People with all kinds of needs can use it.",
      why: "It works with a keyboard, a screen reader, and on paper, in two languages. Tests check that. No user with such needs has tried it.",
    },
    "fair-to-all": {
      asks: "Someone has looked at whether it leaves any group out.",
      why: "We have, and we say what we found. No one from outside has, and none of the groups was asked.",
    },
  },
};
