import type { AboutWords } from "@/lib/words/about-words";
import type { AboutPartId } from "../../form/about";

/** The words of the pages about the product. */
export const aboutWords: AboutWords<AboutPartId> = {
  title: "About Ready to Ask",
  parts: {
    purpose: {
      title: "What it is for",
      text: [
        "It is for people with pain that lasts. They were told that neurotomy or rhizotomy may be an option.",
        "The choice to make is this: neurotomy, rhizotomy, other treatments, or carrying on as now.",
        "You and your doctor make that choice. This form helps you get ready for the talk.",
        "You put down your facts. You read what is known at the place where it hurts. You leave with questions to ask.",
        "What is known is open to everyone, place by place. You need no form to read it.",
      ],
    },
    limits: {
      title: "What it does not do",
      text: [
        "It never says which treatment to have. It gives each one like space, in the same order.",
        "It does not add up your answers. It cannot tell what is wrong with you.",
        "No one watches this form. The emergency signs are one tap away on each page.",
      ],
    },
    makers: {
      title: "Who made it",
      text: [
        "The people who made it write computer programs. There is no doctor or nurse among them yet.",
        "So read it as a way to get ready, not as the word of a doctor.",
      ],
    },
    review: {
      title: "Who has checked it",
      text: [
        "Not yet reviewed by a clinician.",
        "{reviewers}",
        "No one from outside has checked it so far. No patient was asked what it needs to say.",
        "It has not been tried out with patients, or in a clinic.",
      ],
    },
    evidence: {
      title: "How we chose the facts",
      text: [
        "We began with one web article on the two treatments. We took all that it states, point by point.",
        "Then we looked for studies and guides on each place where it can hurt. Where they say more than the web article, they come first.",
        "We did not search for all there is. There may be a study that we do not know of. Of most studies we read the summary, not the whole.",
        "The web article also has lines that sell a treatment. We do not show those as facts.",
        "Each fact we show names its source. Where the sources do not agree, we tell each side. Then we give you a question to ask.",
      ],
    },
    certainty: {
      title: "How sure the facts are",
      text: [
        "Many are not sure. Few studies put one treatment next to the other. Few go on for more than two years.",
        "With each number we say what it is set against, and how sure it is. We say how many were studied, and over what time.",
        "Our list of sources says of each what kind of study it is, and how much of it we read.",
        "“We found no source on this” means just that. We write that nobody knows only where a source says so.",
      ],
    },
    updates: {
      title: "How it is kept up to date",
      text: [
        "This is edition {version}. It came out on {published}.",
        "All of it is read again by {reviewBy}. After that day the program cannot be built until that is done.",
        "We do it sooner in three cases. A source is changed or taken back. A new guide comes out. Someone tells us of a mistake.",
        "The makers keep watch for this. No clinic or doctor does so yet.",
      ],
    },
    funding: {
      title: "Who pays for it",
      text: [
        "The makers got no money from others to make it.",
        "No maker or seller of a treatment pays for this form. No one pays us to name one.",
      ],
    },
    reading: {
      title: "How long it takes, and how hard it is to read",
      text: [
        "We think that the form takes 30 minutes, or 10 by the short way. No one has been timed yet.",
        "We measure each page on two scales. Each gives a school grade.",
        "On the Flesch-Kincaid scale our hardest page is at grade {fleschKincaid}. On the SMOG scale it is at {smog}.",
        "The names of treatments and drugs are not counted. A test stops us when a page goes above grade 6.",
      ],
    },
    "left-out": {
      title: "Who may be left out",
      text: [
        "We looked at this ourselves. No one from outside has. No one from these groups was asked.",
        "Language: it is there in English and Spanish only. No one has checked the Spanish.",
        "Reading: the words and sentences are short. There is no sound and no film. If reading is hard, someone can fill it in with you.",
        "Sight and hands: it works with big print, a screen reader and a keyboard. No user of these has tried it.",
        "Hearing: nothing is told by sound alone. You can say what you need on the day.",
        "No phone: a clinic can give you the form on paper.",
        "Age and sex: our sources often do not say whom they studied. So we cannot say if the facts are the same for you.",
      ],
    },
    privacy: {
      title: "How we keep your answers",
      text: [
        "We lock each form with its own key.",
        "Did you start it here on your own? Then no one gets it. We delete it after 24 hours.",
        "Did a clinic send you a link? Then that clinic gets your form when you send it.",
        "Our pages load nothing from other sites. Our cookies hold none of your answers.",
      ],
    },
    contact: {
      title: "How to reach us",
      text: [
        "Did a clinic send you a link? Ask that clinic. Its phone number came with the link.",
        "There is no address for the makers yet. If you find a mistake, tell your clinic or your doctor.",
      ],
    },
    licence: {
      title: "Who may use it",
      text: [
        "Anyone may use, change and share the program and its words. The terms are those of the MIT License.",
        "It comes as it is. The makers do not vouch for it.",
      ],
    },
  },
  sources: {
    link: "Our sources",
    title: "Our sources",
    text: [
      "All that we say of the treatments rests on these.",
      "We name the country and the year where we know them.",
      "Below each we say what kind of study it is, and how much of it we read.",
    ],
    article: {
      title: "The article",
      text: [
        "We call it “the web article”. It has no date. It says of no country that it is meant for it.",
      ],
    },
    outside: { title: "Papers and guides", text: ["Each is named with where it can be read."] },
    house: {
      title: "Our own list",
      text: [
        "Some of the signs of an emergency come from no paper. A doctor has still to check them.",
      ],
    },
  },
  standardsLink: "How we measure up to the standards for such forms",
  back: "Back to About",
};
