import { type SummaryModel, summaryTemplate } from "@/lib/summary/model";

const list = { heading: "", facts: [] };
const lines = { heading: "", lines: [], none: "" };
const table = { heading: "", columns: [], rows: [], none: "" };

/** A summary with nothing in it, for tests of how summaries are kept. */
export const sampleModel: SummaryModel = {
  template: summaryTemplate,
  contentVersion: "2026.11.1",
  language: "en",
  paper: "a4",
  print: "normal",
  document: { title: "", author: "", subject: "" },
  name: "",
  overview: {
    heading: "",
    identity: [],
    nameLine: "",
    emergency: null,
    knowFirst: list,
    bodyMap: {
      heading: "",
      marks: [],
      words: "",
      labels: { front: "", back: "", left: "", right: "" },
    },
    scales: { heading: "", low: "", high: "", rows: [] },
    pain: list,
    dailyLife: list,
    medicines: null,
    treatments: { ...table, helped: [] },
    blocks: table,
    matters: list,
    topQuestions: lines,
  },
  questions: { heading: "", intro: "", questions: [], room: "" },
  answers: { heading: "", intro: "", sections: [] },
  information: {
    heading: "",
    intro: [],
    groups: [],
    matters: null,
    conflictsHeading: "",
    sources: { heading: "", items: [] },
  },
  footer: { lines: [], page: "" },
  rulesFired: [],
  unprintable: "",
};
