import type { OptionId } from "@/lib/evidence/evidence";
import type { ComparisonGroupId } from "../../form/comparison";
import type { ConflictId } from "../../sources";
import { afterWords } from "./comparison/after";
import { dayWords } from "./comparison/day";
import { kindsWords } from "./comparison/kinds";
import { otherWords } from "./comparison/other";
import { placesWords } from "./comparison/places";
import { reliefWords } from "./comparison/relief";
import { risksWords } from "./comparison/risks";
import { whatWords } from "./comparison/what";

/** The words of every comparison row. */
export const rowWords = {
  ...whatWords,
  ...placesWords,
  ...dayWords,
  ...afterWords,
  ...reliefWords,
  ...risksWords,
  ...otherWords,
  ...kindsWords,
};

export const groupWords: { readonly [Group in ComparisonGroupId]: { readonly title: string } } = {
  what: { title: "What they are" },
  places: { title: "Where the pain is" },
  day: { title: "On the day" },
  after: { title: "What comes after" },
  relief: { title: "Relief and how long it lasts" },
  risks: { title: "Risks, and what is not known" },
  other: { title: "Other ways forward" },
  kinds: { title: "Other treatments, kind by kind" },
};

export const optionWords: { readonly [Option in OptionId]: string } = {
  neurotomy: "Neurotomy",
  rhizotomy: "Rhizotomy",
  "carrying-on": "Carrying on as now",
  "other-treatments": "Other treatments",
};

/** One neutral sentence for each place where the sources contradict each other. */
export const conflictWords: { readonly [Conflict in ConflictId]: string } = {
  target:
    "Neurotomy is said to act on nerve threads and rhizotomy on roots, but a table says the reverse.",
  invasiveness: "Rhizotomy is said to need open access to the roots, and elsewhere just a needle.",
  recovery: "Getting over rhizotomy is said to be quick, to be shorter, and to take longer.",
  duration: "Relief from rhizotomy is said to go on, and elsewhere pain is said to come back.",
  "neurotomy-recurrence":
    "Pain is said not to come back after neurotomy, but NICE and a US-led team say it can.",
  "muscle-weakness":
    "Rhizotomy is said to make some muscles weak, but a table says no and names loss of movement.",
  "nerve-damage":
    "Rhizotomy is said to do no harm to nerves, yet its aim is said to be cutting nerve roots.",
  "rhizotomy-numbness":
    "Rhizotomy is said not to make you numb, but a team in Sweden often found a numb face.",
  names:
    "Heat through a needle is described under both names, and other sources use four names for it.",
  "immediate-relief":
    "Relief is said to come at once, and elsewhere pain or swelling is said to come first.",
};
