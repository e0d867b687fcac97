import type { StandardWordsOf } from "@/lib/evidence/standard";
import type { ipdas } from "../../../form/standards/ipdas";

export const ipdasWords: StandardWordsOf<typeof ipdas> = {
  name: "IPDAS (many countries), 2014",
  text: [
    "These are the least standards for a form that helps people make a choice.",
    "The name is short for International Patient Decision Aid Standards.",
    "They were drawn up by patients, doctors and others from many countries.",
  ],
  groups: {
    qualifying: { title: "To count as such a form" },
    certifying: { title: "To be fair to each way forward" },
    quality: { title: "To be good" },
    tests: { title: "About tests" },
  },
  points: {
    condition: {
      asks: "It says which health problem it is about.",
      why: "Each place says which pain it is about. It says that such pain has other causes. How the pain comes about is told in few words, or not at all.",
    },
    decision: {
      asks: "It says which choice has to be made.",
      why: "It names all four ways forward as the choice.",
    },
    options: {
      asks: "It says what the ways forward are.",
      why: "Each place names up to five ways, and carrying on as now is one. It tells what each of them is. Other ones get a line each.",
    },
    "good-sides": {
      asks: "It says what may be good about each.",
      why: "One row tells if each way helps, and one for how long. For some ways we found no source.",
    },
    "bad-sides": {
      asks: "It says what may be bad about each.",
      why: "One row tells of the harms of each way. For some of them we found no source.",
    },
    experience: {
      asks: "It says what it is like to live with each.",
      why: "Two rows tell of the day, and of what can be undone. Work, sleep and mood are told of in few places.",
    },
    "equal-detail": {
      asks: "Good and bad sides get the same space and the same look.",
      why: "Each way has the same rows, in the same type. Tests count the words, and look for words that push.",
    },
    citations: {
      asks: "It names what its facts rest on.",
      why: "Each fact names its source. Only what carrying on means has none. Each place lists its sources, and one list has them all.",
    },
    date: {
      asks: "It says when it came out.",
      why: "The date is on the About page, and at the foot of all you print.",
    },
    "update-policy": {
      asks: "It says how it is kept up to date.",
      why: "It says when it is read again, and what makes us look sooner.",
    },
    uncertainty: {
      asks: "It says how sure the numbers are.",
      why: "Beside each number stands how sure it is. Each place ends with what is not known.",
    },
    funding: {
      asks: "It says who paid for it.",
      why: "The About page says where the money came from: no one gave any.",
    },
    "natural-course": {
      asks: "It says what may come if nothing is done.",
      why: "Carrying on as now is one of the ways at each place. Some sources tell how such pain went. At other places we found none.",
    },
    "side-by-side": {
      asks: "Good and bad sides can be seen side by side.",
      why: "Each row shows the ways next to each other.",
    },
    probabilities: {
      asks: "It says how likely things are.",
      why: "We show the numbers that our sources give. For many harms there is none.",
    },
    "reference-class": {
      asks: "It says whom the numbers are about.",
      why: "Beside each number stands how many were studied. The place says for which pain. Age and sex are mostly not told.",
    },
    "event-rates": {
      asks: "It says how many people out of how many.",
      why: "Each share of people is told as so many of 100, with how many were studied. What a source gives as a mean is told as a mean.",
    },
    "same-time": {
      asks: "Numbers for each way are over the same time.",
      why: "Where one study looked at two ways, both are told over the same time. Mostly no study did. Then a line says not to compare across.",
    },
    "same-denominator": {
      asks: "Numbers for each way are out of the same total.",
      why: "Shares of people are out of 100, and points of pain out of 10. But some ways have just one of these, or no number.",
    },
    "several-views": {
      asks: "It shows numbers in more than one way.",
      why: "Many shares are told in words and shown as 100 people too. Not all are.",
    },
    values: {
      asks: "It asks what matters most to you.",
      why: "You rate what matters, and choose up to three.",
    },
    "step-by-step": {
      asks: "It leads you to a choice step by step.",
      why: "First the facts, then what matters to you, then your questions, then what is still unclear.",
    },
    "question-list": {
      asks: "It gives you a list of questions for the talk.",
      why: "Your list is made from your answers. You can add your own.",
    },
    "needs-of-patients": {
      asks: "Patients were asked first what they need.",
      why: "We asked none.",
    },
    "needs-of-professionals": {
      asks: "Health workers were asked first what they need.",
      why: "We asked none.",
    },
    "review-by-patients": {
      asks: "Patients from outside have checked it.",
      why: "None has.",
    },
    "review-by-professionals": {
      asks: "Health workers from outside have checked it.",
      why: "None has. All that you print says so.",
    },
    "field-test-patients": {
      asks: "It was tried out with patients who face this choice.",
      why: "It was not.",
    },
    "field-test-professionals": {
      asks: "It was tried out with those who talk with such patients.",
      why: "It was not.",
    },
    "evidence-selection": {
      asks: "It says how its facts were found and picked.",
      why: "We tell how, and that we did not search for all there is.",
    },
    "evidence-quality": {
      asks: "It says how good the studies are.",
      why: "Beside each source stands its kind of study, its grade if it has one, and how much we read.",
    },
    credentials: {
      asks: "It says what its makers are trained in.",
      why: "We say what they do, but name no one. None has shown a degree in health care.",
    },
    readability: {
      asks: "It says how hard it is to read.",
      why: "We measure each page and tell the figures.",
    },
    "fits-values": {
      asks: "A study shows that people then choose what fits them.",
      why: "There is no such study of this form.",
    },
    "more-knowledge": {
      asks: "A study shows that people then know more.",
      why: "There is no such study of this form.",
    },
    "about-tests": {
      asks: "Nine more points are about tests for an illness.",
      why: "This form is about a choice of treatment, so they do not count here.",
    },
  },
};
