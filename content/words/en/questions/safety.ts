import type { safetyRules } from "../../../form/questions/safety";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What may harm this person and needs a plan. */
export const safetyQuestions: QuestionWordsOf<typeof safetyRules> = {
  "emergency-sign": {
    short: "My emergency sign",
    text: "I have, or may have, a sign that cannot wait. Who has looked at it, and what was found?",
    because: "because you said so at the start: get help now, and do not wait for the visit",
  },
  "infection-now": {
    short: "Infection or fever",
    text: "I have an infection or fever, or take antibiotics. Should my visit be moved?",
    because:
      "because you said you have one of these: ring the clinic now, and do not wait for the visit",
  },
  "blood-thinner": {
    short: "Blood thinner",
    text: "What should I do about my blood thinner? Who decides that, and how long before the day?",
    because: "because you said you take a blood thinner",
  },
  "thinner-mentioned": {
    short: "A blood thinner?",
    text: "I wrote of something that may thin my blood. Does it, and who decides what I do about it?",
    quoting: "I wrote: “{words}”. Does that thin my blood, and who decides what I do about it?",
    because: "because what you wrote may be about a blood thinner",
  },
  "implant-and-current": {
    short: "Implant or metal",
    text: "I have an implant or metal in my body. Could the current harm it, and who plans for that?",
    because: "because you said you have an implant or metal",
  },
  "device-mentioned": {
    short: "A device in my body?",
    text: "I wrote of something in my body. Could the current harm it, and who plans for that?",
    quoting: "I wrote: “{words}”. Could the current harm it, and who plans for that?",
    because: "because what you wrote may be about an implant",
  },
  pregnant: {
    short: "Pregnancy",
    text: "I am or may be pregnant. What does that change for scans, drugs and the date?",
    because: "because you said you are or may be pregnant, or are not sure",
  },
  "pregnancy-mentioned": {
    short: "Pregnancy",
    text: "I wrote of being pregnant. What does that change for scans, drugs and the date?",
    quoting: "I wrote: “{words}”. What does that change for scans, drugs and the date?",
    because: "because what you wrote may be about being pregnant",
  },
  allergies: {
    short: "Allergies",
    text: "There are things I react to. What will you use in their place, and is it in my notes?",
    quoting: "I react to this: “{words}”. What will you use in its place, and is it in my notes?",
    because: "because you told us of an allergy",
  },
  bleeding: {
    short: "Bleeding",
    text: "I have a bleeding problem. What will you do about that before and after?",
    because: "because you said you have a bleeding problem",
  },
  clots: {
    short: "Blood clots",
    text: "I have or had blood clots. What will you do so that I do not get one from this?",
    because: "because you said you have or had blood clots",
  },
  immune: {
    short: "Weak immunity",
    text: "My body fights germs less well. Am I more likely to get one from this, and what can be done?",
    because: "because you said you have an immune problem",
  },
  "blood-thinner-unsure": {
    short: "Pills that thin blood",
    text: "Can you check if any of my pills thin the blood?",
    because: "because you said you are not sure about blood thinners",
  },
  "implants-unsure": {
    short: "Unsure about implants",
    text: "How can we find out if I have an implant that a current could harm?",
    because: "because you said you are not sure about implants",
  },
  "infection-unsure": {
    short: "Unsure about infection",
    text: "How can I tell if I have an infection? Whom do I ring if I get one before the day?",
    because: "because you said you are not sure about an infection",
  },
  "allergies-unsure": {
    short: "Unsure about allergies",
    text: "How can we find out what I react to before the day?",
    because: "because you said you are not sure about allergies",
  },
  "tell-soon": {
    short: "Tell the clinic soon",
    text: "I marked something that you should hear of soon. Who looks into it, and do I need a test first?",
    because: "because you marked something that the clinic should hear of soon",
  },
  "several-health": {
    short: "More of my health",
    text: "I told you of other things that need a plan. Who plans for each of them, and when?",
    quoting: "These need a plan too: {words}. Who plans for each of them, and when?",
    because: "because you told us of each of these",
  },
};
