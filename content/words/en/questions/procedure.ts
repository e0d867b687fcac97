import type { procedureRules } from "../../../form/questions/procedure";
import type { QuestionWordsOf } from "../../../question-words-of";

/** Which procedure exactly, and why it is thought of for this person. */
export const procedureQuestions: QuestionWordsOf<typeof procedureRules> = {
  "exact-procedure": {
    text: "Which exact nerve, on which side, by what method, and can it be undone?",
    because: "because sources disagree about which nerve each one acts on",
  },
  "rhizotomy-or-radiofrequency": {
    text: "By rhizotomy, do you mean the heat treatment (radiofrequency) of the small joints of my spine? Or do you mean cutting a nerve root?",
    because: "because you said you were told “rhizotomy” and your pain is in the spine",
  },
  names: {
    text: "Do you use neurotomy, rhizotomy, ablation and denervation for the same thing? Which one do you mean for me?",
    because: "because sources use many names for one treatment",
  },
  "told-neurotomy": {
    text: "By neurotomy, do you mean that the nerve is heated, or that it is cut?",
    because: "because you said you were told “neurotomy”, and sources use the word in two ways",
  },
  "told-rhizotomy": {
    text: "By rhizotomy, do you mean heat, a balloon, a chemical or a cut? On which nerve?",
    because: "because you said you were told “rhizotomy”, and sources name many ways to do it",
  },
  "told-another-word": {
    text: "By this word, do you mean heat on a nerve? Which other names does it go by?",
    because: "because you said you were told another word",
  },
  "told-method-unknown": {
    text: "How would it be done to me: with heat, cold, a chemical, a balloon or a cut?",
    because: "because you said you do not know the method yet",
  },
  "told-cutting": {
    text: "Why would you cut the nerve, and what does that change for good?",
    because: "because you said you were told the nerve would be cut",
  },
  "told-chemical-or-balloon": {
    text: "What is known about this method? How many people lost some feeling, and for how long?",
    because: "because you said you were told of a chemical or a balloon",
  },
  "told-another-way": {
    text: "What is known about doing it this way, for pain like mine?",
    because: "because you said you were told of a way that our sources may not cover",
  },
  "told-unclear": {
    text: "Can we go over what is still not clear to me from before?",
    because: "because you wrote that something is not clear",
  },
  "why-me": {
    text: "Why are you thinking of this for me? Which test or sign points to this nerve?",
    because: "because this matters for everyone",
  },
  "my-aims": {
    text: "Here is what matters most to me. How does each way forward fit with that?",
    because: "because you told us what matters most to you",
  },
  "block-result": {
    text: "What do you make of the result of my test block? Which cut-off do you use, when clinics use different ones?",
    because: "because you said you had a test block",
  },
  "one-block": {
    text: "Is one test block enough, or do I need a second one?",
    because: "because you said you had one test block",
  },
  "no-block-yet": {
    text: "Should I have a test block first, to see if this nerve is the source?",
    because: "because you said you have had no test block",
  },
  "scan-results": {
    text: "What do my scans and tests show? Do they show where my pain comes from?",
    because: "because you said you have had a scan or a nerve test",
  },
  "face-pain-cause": {
    text: "What is the cause of my face pain, and which nerve does it come from?",
    because: "because you said you have pain in your face",
  },
  "sudden-pain": {
    text: "What is the cause of my spasms or sudden shocks? Could either of the two change them, or bring them on?",
    because: "because you said you have spasms or sudden shocks",
  },
  "pain-that-spreads": {
    text: "My pain spreads. Does that fit with the nerve you would treat?",
    because: "because you said your pain spreads",
  },
  "many-places": {
    text: "I have pain in many places. Which of them would this treat, and which not?",
    because: "because you marked four places or more",
  },
  "pain-elsewhere": {
    text: "Some of my pain is not in my spine or my face. What is known about this for that pain?",
    because: "because you marked a place that is not in the spine or the face",
  },
  "nerve-like": {
    text: "My pain burns, or is like an electric shock. Does that point to a nerve, and to which one?",
    because: "because you said your pain feels like burning or like electric shocks",
  },
  "what-makes-worse": {
    text: "Does what sets off my pain show where it comes from?",
    because: "because you said what makes your pain worse",
  },
  "pain-began": {
    text: "Does the way my pain began change what you look for?",
    because: "because you said how your pain began",
  },
  "earlier-injection": {
    text: "I had an injection before. What does the way it worked tell you about my pain?",
    because: "because you said you had an injection before",
  },
  "treatment-no-help": {
    text: "Something I tried did not help much. What does that tell you about my pain?",
    because: "because you said that a treatment helped little or not at all",
  },
  "numb-already": {
    text: "I feel numb or tingling there now. What does that mean, and could it get worse?",
    because: "because you said your pain feels numb or tingling",
  },
  "new-pain": {
    text: "My pain began less than 3 months ago. Is it too soon for this?",
    because: "because you said your pain began less than 3 months ago",
  },
  "earlier-surgery": {
    text: "Does the surgery I had change what you can do, or how well it may work?",
    because: "because you said you had surgery",
  },
};
