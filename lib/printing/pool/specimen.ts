import { type Cell, type Fact, type SummaryModel, summaryTemplate } from "@/lib/summary/model";

const fact = (label: string, value: string): Fact => ({ label, value, answered: true });
const cells = (...texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ text }));
const unanswered = (label: string): Fact => ({ label, value: "Not answered", answered: false });

const noCell: Cell = { text: "Not answered", unanswered: true };

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
    nameLine: "Margaret Okafor | Date of birth: 4 March 1953",
    emergency: {
      heading: "Emergency signs",
      text: "Answer: “I am not sure”. Notice read 13:50.",
      alert: true,
    },
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
        cells("Physical therapy", "2024", "A little", "Course ended"),
        cells("Nerve block", "May 2026", "Quite a lot", "Wore off after two days"),
      ],
      none: "",
      helped: [1, 2],
      timeline: {
        years: [2024, 2025, 2026, 2027],
        marks: [
          { number: 1, from: 2024, to: 2025, lane: 0 },
          { number: 2, from: 2026.33, to: 2026.42, lane: 0 },
        ],
        alt: "Treatments by year, from 2024 to 2027. 1: 2024; 2: May 2026.",
      },
    },
    blocks: {
      heading: "Test injections (blocks), numbers as reported",
      columns: ["When", "Place", "Side", "Relief, %", "Hours"],
      rows: [cells("May 2026", "Low back", "Left", "70", "6")],
      none: "",
    },
    matters: {
      heading: "What matters most, and worries",
      facts: [
        fact("Matters most", "how long it lasts"),
        fact("Worry", "“That my leg goes weak”"),
        unanswered("Would like to do again"),
      ],
    },
    medicines: {
      heading: "Medicines now (as reported)",
      thinners: { ...fact("Blood thinners", "Apixaban (Eliquis)"), alert: true },
      columns: ["Pain medicine", "How often", "Helps", "Side effects"],
      rows: [[...cells("Acetaminophen 500 mg", "Twice a day", "A little"), noCell]],
      none: "",
      others: fact("Other medicines", "“Bisoprolol; Vitamin D”"),
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
