import type { StaffMailWords } from "@/lib/words/staff-mail-words";

const last = "This mail names nobody. Do not answer it: no one reads the answers.";

/** The words of mail to the clinic itself. */
export const staffMailWords: StaffMailWords = {
  language: "en",
  alert: {
    subject: "Please open the desk now",
    text: [
      "Someone whom {clinic} invited reported a sign that cannot wait.",
      "Open the desk. It says who it is and which number to call. Then record there what came of it.",
      last,
    ],
  },
  "alert-deputy": {
    subject: "Please open the desk now: nobody has yet",
    text: [
      "Someone whom {clinic} invited reported a sign that cannot wait.",
      "For {minutes} minutes nobody has recorded what came of it, so you are told too.",
      "Open the desk. It says who it is and which number to call. Then record there what came of it.",
      last,
    ],
  },
  test: {
    subject: "A test of the alert mail",
    text: [
      "This is a test. Nobody reported anything.",
      "An alert from {clinic} will look like this. It asks you to open the desk.",
      last,
    ],
  },
  daily: {
    subject: "What waits on the desk today",
    text: ["This waits on the desk of {clinic} now."],
    lines: {
      signs: "Reported signs that cannot wait, with nobody reached yet: {count}",
      toReview: "Summaries to review: {count}",
      toFile: "Reviewed summaries to put into the record: {count}",
      noneBack: "Appointments today without a summary: {count}",
    },
    last,
  },
  open: "Open the desk",
  orCopy: "Or copy this address into your browser:",
};
