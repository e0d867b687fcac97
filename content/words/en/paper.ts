import type { BlankFormWords } from "@/lib/words/blank-form-words";
import type { LetterWords } from "@/lib/words/letter-words";

/** The letter with a person's link and its pattern for a phone's camera. It names no illness. */
export const letterWords: LetterWords = {
  title: "A form to fill in before you see us",
  author: "Ready to Ask",
  lead: "Please fill in this form before your appointment on {day}, {time}.",
  openTitle: "How to open the form",
  open: ["Point your phone's camera at the square. Then touch the link that it shows."],
  typeTitle: "Or type your code",
  typeAddress: "Type this address into a web browser, and choose “I have a code from a letter”.",
  typeCode: "Then type this code. Big and small letters are the same.",
  needTitle: "What you need",
  need: [
    "You need your date of birth to open it.",
    "It takes about 30 minutes, or 10 by the short way. You can go on later on any device.",
    "The link is for you alone. Please do not pass it on.",
  ],
  otherWayTitle: "If you have no phone, or do not want to use one",
  otherWay: ["Call us on {phone}. You can ask for the form on paper."],
  notWatchedTitle: "No one watches the form",
  notWatched: [
    "Do not use it to ask for help. If you need help at once, call {number}, or go to an emergency department.",
  ],
  unprintable: "stands for a sign that we cannot print.",
};

/** The questionnaire for a pen. All that it shares with the screen comes from there. */
export const blankFormWords: BlankFormWords = {
  title: "Get ready to ask your doctor: the form on paper",
  subject: "Questions to answer before an appointment about neurotomy or rhizotomy",
  how: [
    "Use a dark pen. Tick the boxes, and write on the lines. You can skip any question.",
    "Is there too little room? Write on one more sheet, and give the number of the question.",
    "Do you need help with the form? Call us on {phone}.",
  ],
  sheet: { name: "Patient's name", dateOfBirth: "Date of birth" },
  call: "Call {number} for help.",
  tickOne: "Tick one.",
  writePlace: "Write one of the places that you marked.",
  entry: "{entry} {number}",
  fieldHint: "“{label}” {hint}",
  more: "Fill in as many as you need. Leave the rest empty.",
  noRecommendation: "This form does not say which treatment to have.",
  unprintable: "stands for a sign that we cannot print.",
  conditions: {
    step: "If {clause}, answer this part. If not, leave it out.",
    question: "If {clause}, answer this.",
    questions: "If {clause}, answer questions {from} to {to}.",
    answered: "you answered question {question}",
    notAnswered: "you did not answer question {question}",
    ticked: "you ticked {options} in question {question}",
    notTicked: "you did not tick {options} in question {question}",
    tickedOther: "you ticked something other than {options} in question {question}",
    age: "you are {from} to {to}, or your age is not known",
    tickedAtLeast: "you ticked {count} or more in question {question}",
    atLeast: "you gave {value} or more in question {question}",
    quoted: "“{option}”",
    and: "{one} and {other}",
    or: "{one} or {other}",
  },
  intros: {
    "about-this-form": [
      "Write the name and date of birth at the top of each page too. The sheets may come apart.",
    ],
    "pain-medicines": [
      "Do not stop or change any medicine because of this form.",
      "Count tablets, patches, creams and drops. Use one frame for each.",
    ],
    "treatment-details": ["Use one frame for each treatment. Leave out what you do not know."],
    understanding: [
      "Here are four things that people may say. Do you think each one is true or false? You can skip any of them.",
      "There is no score. What the sources say comes after them.",
    ],
    "matters-most": [
      "What the sources say about each of these stands in the part before this one.",
    ],
    "your-questions": [],
    check: ["Look at your answers once more. Then give the form to the clinic."],
  },
  filledIn: { "about-this-form": [] },
  labels: {},
  hints: {
    "emergency-signs":
      "One sign is enough. If you have one, or are not sure, get help first. This form can wait.",
    "date-of-birth": "Use numbers, one in each box.",
    worries: "Use your own words.",
    "questions-top": "Choose up to five, and put them in order. Use your own words.",
  },
  notOnPaper: [
    ...[
      "paper",
      "print-size",
      "doctor-language",
      "ask-grid",
      "ask-statements",
      "questions-dropped",
    ],
    ...["statement-names", "statement-coming-back", "statement-undo", "statement-neither"],
    "own-questions",
  ],
};
