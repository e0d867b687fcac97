import type { healthRules } from "../../../form/questions/health";
import type { QuestionWordsOf } from "../../../question-words-of";

/** This person's health, medicines and implants. */
export const healthQuestions: QuestionWordsOf<typeof healthRules> = {
  "emergency-sign": {
    text: "I have, or may have, a sign that cannot wait. Who has looked at it, and what was found?",
    because: "because you said so at the start: get help now, and do not wait for the visit",
  },
  "infection-now": {
    text: "I have an infection or fever, or take antibiotics. Should my visit be moved?",
    because:
      "because you said you have one of these: ring the clinic now, and do not wait for the visit",
  },
  "infection-unsure": {
    text: "How can I tell if I have an infection? Whom do I ring if I get one before the day?",
    because: "because you said you are not sure about an infection",
  },
  "blood-thinner": {
    text: "What should I do about my blood thinner? Who decides that, and how long before the day?",
    because: "because you said you take a blood thinner",
  },
  "implant-and-current": {
    text: "How will you protect my implant from the current? Who plans it with those who look after the implant?",
    because: "because you said you have an implant that a current could affect",
  },
  pregnant: {
    text: "I am or may be pregnant. What does that change for scans, drugs and the date?",
    because: "because you said you are or may be pregnant, or are not sure",
  },
  allergies: {
    text: "There are things I react to. What will you use in their place, and is it in my notes?",
    because: "because you said you have an allergy",
  },
  "allergies-unsure": {
    text: "How can we find out what I react to before the day?",
    because: "because you said you are not sure about allergies",
  },
  bleeding: {
    text: "My blood does not clot as it should. What will you do about that before and after?",
    because: "because you said you have a bleeding or clotting problem",
  },
  diabetes: {
    text: "What should I do about food and my drugs for diabetes on the day?",
    because: "because you said you have diabetes",
  },
  immune: {
    text: "My body fights germs less well. Am I more likely to get one from this, and what can be done?",
    because: "because you said you have an immune problem",
  },
  "multiple-sclerosis": {
    text: "Does my MS change what I can expect from this, or the risks?",
    because: "because you said you have multiple sclerosis",
  },
  cancer: {
    text: "Could my pain have to do with cancer? Has that been looked at?",
    because: "because you said you have or had cancer",
  },
  "heart-or-lungs": {
    text: "Which drug would make me numb or sleep? Does my heart or lung problem change that?",
    because: "because you said you have a heart or lung problem",
  },
  "nerve-or-muscle": {
    text: "I have a nerve or muscle disease. Could this make my muscles weaker?",
    because:
      "because you said you have a nerve or muscle disease, and sources disagree about weak muscles",
  },
  "thin-bones": {
    text: "My bones are thin. Does that change how I lie or how it is done?",
    because: "because you said your bones are thin",
  },
  "other-condition": {
    text: "Is there anything else in my health that matters for this? Can we go through it?",
    because: "because you wrote of your health, marked something else or are not sure",
  },
  "metal-in-spine": {
    text: "I have metal or an implant in my body. Does it change how you do this?",
    because: "because you said you have metal or an implant",
  },
  "implants-unsure": {
    text: "How can we find out if I have an implant that a current could affect?",
    because: "because you said you are not sure about implants, or wrote about one",
  },
  "blood-thinner-unsure": {
    text: "Can you check if any of my pills thin the blood?",
    because: "because you said you are not sure about blood thinners, or wrote about one",
  },
  "tried-stimulator": {
    text: "I have had a stimulator for my pain. Does that change what you can do now?",
    because: "because you said you have tried a stimulator",
  },
  "hospital-stay": {
    text: "I was in hospital not long ago. Does that change when or where this can be done?",
    because: "because you said you had a hospital stay",
  },
  smoking: {
    text: "Does smoking, now or in the past, change my risks or how I heal?",
    because: "because you said you smoke, or used to",
  },
  "pain-medicines": {
    text: "Which of my pain medicines do I carry on with, before and after?",
    because: "because you named what you take for pain",
  },
  "side-effects": {
    text: "My pain medicine gives me side effects. What else could I take for now?",
    because: "because you named side effects",
  },
  "other-medicines": {
    text: "Do any of my other medicines matter for this? Who will check the list?",
    because: "because you named other things you take",
  },
  "before-the-day": {
    text: "What should I do about my medicines, implants and health, before the day and after it?",
    because: "because clinics need to know of these ahead of time",
  },
};
