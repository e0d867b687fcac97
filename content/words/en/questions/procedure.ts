import type { procedureRules } from "../../../form/questions/procedure";
import type { QuestionWordsOf } from "../../../question-words-of";

/** Which procedure exactly, and why it is thought of for this person. */
export const procedureQuestions: QuestionWordsOf<typeof procedureRules> = {
  "rhizotomy-or-radiofrequency": {
    short: "What “rhizotomy” means",
    text: "By rhizotomy, do you mean heat (radiofrequency) on the small nerves of the spine joints? Or do you mean a nerve root?",
    because: "because you said you were told “rhizotomy” and your pain is in the spine",
  },
  names: {
    short: "One name or many",
    text: "Do you use neurotomy, rhizotomy, ablation and denervation for the same thing? Which one do you mean for me?",
    because: "because sources use many names for one treatment",
  },
  "told-neurotomy": {
    short: "What “neurotomy” means",
    text: "By neurotomy, do you mean that the nerve is heated, or that it is cut?",
    because: "because you said you were told “neurotomy”, and sources use the word in two ways",
  },
  "told-rhizotomy": {
    short: "What “rhizotomy” means",
    text: "By rhizotomy, do you mean heat, a balloon, a chemical or a cut? On which nerve?",
    because: "because you said you were told “rhizotomy”, and sources name many ways to do it",
  },
  "told-another-word": {
    short: "What the word means",
    text: "By this word, do you mean heat on a nerve? Which other names does it go by?",
    because: "because you said which word you were told, and sources use many names",
  },
  "told-method-unknown": {
    short: "How it is done",
    text: "How would it be done to me: with heat, cold, a chemical, a balloon or a cut?",
    because: "because you said you do not know the method yet",
  },
  "told-cutting": {
    short: "Why cut the nerve",
    text: "Why would you cut the nerve, and what does that change for good?",
    because: "because you said you were told the nerve would be cut",
  },
  "told-chemical-or-balloon": {
    short: "Chemical or balloon",
    text: "What is known about this method? How many people lost some feeling, and for how long?",
    because: "because you said you were told of a chemical or a balloon",
  },
  "told-another-way": {
    short: "This way to do it",
    text: "What is known about doing it this way, for pain like mine?",
    because: "because you said you were told of a way that our sources may not cover",
  },
  "told-unclear": {
    short: "What is not clear",
    text: "Can we go over what is still not clear to me?",
    quoting: "This is not clear to me: “{words}”. Can we go over it?",
    because: "because you wrote that something is not clear",
  },
  "my-aims": {
    short: "What matters to me",
    text: "Here is what matters most to me. How does each way forward fit with that?",
    quoting: "This matters to me: “{words}”. How does each way forward fit with that?",
    because: "because you told us what matters most to you",
  },
  "block-result": {
    short: "My test block",
    text: "What do you make of the result of my test block? Which cut-off do you use, when clinics use different ones?",
    because: "because you said you had a test block",
  },
  "blocks-differ": {
    short: "My blocks differ",
    text: "My test blocks gave different results. What could that mean, and which one counts?",
    because: "because the relief you wrote down was not the same each time",
  },
  "one-block": {
    short: "One test block",
    text: "Is one test block enough, or do I need a second one?",
    because: "because you said you had one test block",
  },
  "no-block-yet": {
    short: "Test block first",
    text: "Should I have a test block first, to see if this nerve is the source?",
    because: "because you said you have had no test block",
  },
  "scan-results": {
    short: "Scans and tests",
    text: "What do my scans and tests show? Do they show where my pain comes from?",
    because: "because you said you have had a scan or a nerve test",
  },
  "sudden-pain": {
    short: "Spasms or shocks",
    text: "What is the cause of my spasms or sudden shocks? Does that change what could help?",
    because: "because you said you have spasms or sudden shocks",
  },
  "pain-that-spreads": {
    short: "Pain that spreads",
    text: "My pain spreads. Does that fit with the nerve you would treat?",
    because: "because you said your pain spreads",
  },
  "many-places": {
    short: "Many places",
    text: "I have pain in many places. Which of them would this treat, and which not?",
    because: "because you marked four places or more",
  },
  "pain-elsewhere": {
    short: "Pain in other places",
    text: "Some of my pain is not in my spine, knee or face. What is known about this for that pain?",
    because: "because you marked a place that is not in the spine, knee or face",
  },
  "nerve-like": {
    short: "Burning or shocks",
    text: "My pain burns, or is like an electric shock. Does that point to a nerve, and to which one?",
    because: "because you said your pain feels like burning or like electric shocks",
  },
  "what-makes-worse": {
    short: "What sets it off",
    text: "Does what sets off my pain show where it comes from?",
    because: "because you said what makes your pain worse",
  },
  "pain-began": {
    short: "How it began",
    text: "Does the way my pain began change what you look for?",
    because: "because you said how your pain began",
  },
  "earlier-injection": {
    short: "My earlier injection",
    text: "I had an injection before. What does the way it worked tell you about my pain?",
    because: "because you said you had an injection before",
  },
  "treatment-no-help": {
    short: "What did not help",
    text: "Something I tried did not help much. What does that tell you about my pain?",
    because: "because you said that a treatment helped little or not at all",
  },
  "numb-already": {
    short: "Numb or tingling now",
    text: "I feel numb or tingling there now. What does that mean, and could it get worse?",
    because: "because you said your pain feels numb or tingling",
  },
  "new-pain": {
    short: "My pain is new",
    text: "My pain began less than 3 months ago. Is it too soon for this?",
    because: "because you said your pain began less than 3 months ago",
  },
  "earlier-surgery": {
    short: "My earlier surgery",
    text: "Does the surgery I had change what you can do, or how well it may work?",
    because: "because you said you had surgery",
  },
};
