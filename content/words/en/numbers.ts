import type { NumberWords } from "@/lib/evidence/evidence";
import type { NumberId } from "../../form/numbers";

/** The words of every number: who, how many of how many, over what time, how sure. */
export const numberWords: {
  readonly [Id in NumberId]: NumberWords;
} = {
  "article-minutes": {
    who: "It does not say how many people were timed.",
    found: "It says it mostly takes 30 to 60 minutes.",
    over: "It does not say over which years.",
    sure: "So we do not know how sure this is.",
  },
  "dutch-trials": {
    who: "Three Dutch trials (2017) had 681 people with low back pain that lasts. All did exercise. Some had the heat treatment too.",
    found:
      "For the small joints (facet joints) the gap was 0.2 points out of 10, which could be chance. For the joint by the hip bone it was 0.7. All were less than 2 points, which the team had set as the least that counts.",
    over: "This was after 3 months.",
    sure: "People knew what they had, so this is less sure.",
  },
  "cochrane-trials": {
    who: "A Cochrane review (2015) found 23 trials with 1,309 people.",
    found: "Against dummy heat, pain at the small joints was 1.5 points out of 10 less.",
    over: "This was for a short time after it.",
    sure: "It rates how sure they are as very low to moderate.",
  },
  "nice-months": {
    who: "NICE (UK, 2016) looked at trials in low back pain.",
    found: "They point to at least 6 to 12 months. It does not say in how many people.",
    over: "No trial told of a longer time.",
    sure: "NICE says this is not sure.",
  },
  "sweden-months": {
    who: "A team in Sweden (2016) looked back at 206 first treatments for face pain. They used a balloon or a chemical.",
    found: "Half gave relief for 20 to 21 months or more. Half gave less.",
    over: "This is how long it took until half no longer gave relief.",
    sure: "It was one centre that looked back at its notes. So this is less sure.",
  },
  "sweden-numbness": {
    who: "A team in Sweden (2016) looked back at 206 first face treatments.",
    found: "They found a high risk of a numb face.",
    over: "Some feeling came back with time.",
    sure: "It was one centre, so this is less sure.",
  },
};
