import { type Fact, type SummaryModel, summaryTemplate } from "@/lib/summary/model";

const fact = (label: string, value: string): Fact => ({ label, value, answered: true });
const unanswered = (label: string): Fact => ({ label, value: "Not answered", answered: false });

/** A summary of ordinary length, written by hand: it warms each worker and serves the tests. */
export const specimen: SummaryModel = {
  template: summaryTemplate,
  contentVersion: "2026.11.1",
  language: "en",
  paper: "a4",
  print: "normal",
  document: {
    title: "Summary for my appointment",
    author: "Ready to Ask",
    subject: "Answers and questions for an appointment",
  },
  name: "Margaret Okafor",
  overview: {
    heading: "Overview for the clinician",
    identity: [
      fact("Date of birth", "4 March 1953"),
      fact("Finished", "22 November 2026 at 14:05 (GMT)"),
      fact("Filled in by", "The patient, with help (daughter: Ngozi)"),
    ],
    emergency: { heading: "Emergency signs", text: "Answer: “I am not sure”. Notice read 13:50." },
    knowFirst: {
      heading: "Know first (as reported)",
      facts: [
        { ...fact("Blood thinners", "Apixaban (Eliquis)"), alert: true },
        { ...fact("Implants", "Pacemaker"), alert: true },
        fact("Infection now", "None reported"),
        unanswered("Pregnant or may be"),
        { ...fact("Allergies", "Latex; “came out in a rash in 2011”"), alert: true },
      ],
    },
    bodyMap: {
      heading: "Where it hurts",
      marks: [
        { region: "low-back-left", main: true },
        { region: "buttock-left", main: false },
        { region: "thigh-front-right", main: false },
      ],
      words:
        "Main place: low back, left. Also: left buttock, front of right thigh. Spreads: Sometimes.",
      labels: { front: "Front", back: "Back", left: "Left", right: "Right" },
    },
    scales: {
      heading: "How strong the pain is",
      low: "No pain",
      high: "Worst pain I can imagine",
      rows: [
        { label: "Now", value: 5, words: "5 out of 10" },
        { label: "Average, this week", value: 6, words: "6 out of 10" },
        { label: "Worst, this week", value: 10, words: "10 out of 10" },
        { label: "Best, this week", value: null, words: "Not answered" },
      ],
    },
    pain: {
      heading: "The pain",
      facts: [
        fact("How long", "1 to 5 years"),
        fact("Began", "Slowly"),
        fact("Feels", "Aching, sharp, tight"),
        fact("Worse with", "Standing, bending back, twisting"),
      ],
    },
    dailyLife: {
      heading: "How much it gets in the way",
      facts: [
        fact("Moving about", "Quite a lot"),
        fact("Sleep", "Very much"),
        unanswered("Work or housework"),
      ],
    },
    treatments: {
      heading: "Treatments tried, and what came of them",
      columns: ["Treatment", "When", "Helped", "Why it stopped"],
      rows: [
        ["Physical therapy", "2024", "A little", "Course ended"],
        ["Nerve block", "May 2026", "Quite a lot", "Wore off after two days"],
      ],
      none: "None tried, as reported",
    },
    blocks: {
      heading: "Test injections (blocks), numbers as reported",
      columns: ["When", "Place", "Side", "Relief, %", "Hours"],
      rows: [["May 2026", "Low back", "Left", "70", "6"]],
      none: "None, as reported",
    },
    matters: {
      heading: "What matters most, and worries",
      lines: ["Matters most: how long it lasts", "Worry: “That my leg goes weak”"],
      none: "Not answered",
    },
    topQuestions: {
      heading: "Questions they most want to ask",
      lines: [
        "Which exact nerve, on which side, by what method, and can it be undone?",
        "What happens with my pacemaker?",
      ],
      none: "No questions kept",
    },
  },
  questions: {
    heading: "Questions for my doctor",
    intro: "These questions come from the answers and from what the sources say.",
    room: "Notes",
    questions: [
      {
        id: "which-nerve",
        text: "Which exact nerve, on which side, by what method, and can it be undone?",
        because: "Because the two words are used for different things.",
        sources: ["The article", "AoMRC (UK), 2024"],
        group: "Which procedure",
        top: "Most important: number 1",
      },
      {
        id: "own-1",
        text: "Will I be able to lift my grandson?",
        because: "You added this question yourself.",
        sources: [],
        group: "Own question",
      },
    ],
  },
  answers: {
    heading: "Everything you told us",
    intro: "Each question as it was asked, with the answer.",
    sections: [
      {
        heading: "Your pain",
        facts: [
          fact("How long have you had this pain?", "1 to 5 years"),
          {
            ...fact("In your own words", "Like a hot wire,\nworse in the evening."),
            verbatim: true,
          },
          unanswered("How did it begin?"),
        ],
      },
    ],
  },
  information: {
    heading: "What the sources say",
    intro: ["The ways forward are always in the same order."],
    groups: [
      {
        id: "what",
        heading: "What they are",
        options: ["Neurotomy", "Rhizotomy"],
        rows: [
          {
            id: "what-it-is",
            title: "What it is",
            cells: [
              { text: "The article says a small nerve is heated.", sources: "[1]" },
              { text: "The article says a nerve root is cut or damaged.", sources: "[1] [2]" },
            ],
            conflicts: ["One source uses both words for the same procedure."],
          },
        ],
      },
    ],
    matters: null,
    conflictsHeading: "Where sources disagree",
    sources: {
      heading: "Sources",
      items: [
        { number: "[1]", text: "The source article, statement 3." },
        { number: "[2]", text: "AoMRC, 2024", url: "https://www.aomrc.org.uk/a-long-address/ebi" },
      ],
    },
  },
  footer: {
    lines: [
      "Not yet reviewed by a clinician.",
      "This summary does not say which treatment to have.",
      "Version 2026.11.1, published 22 November 2026, to be looked at again by 22 November 2027.",
    ],
    page: "Page {page} of {pages}",
  },
  rulesFired: ["which-nerve"],
  unprintable: "This mark stands for a character that cannot be printed. The page online shows it.",
};
