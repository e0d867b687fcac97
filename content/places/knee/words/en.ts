import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { knee } from "../structure";
import { sources } from "./en-sources";

export const words: PlaceWordsOf<typeof knee> = {
  name: "Knee",
  opening: "This is about pain from a worn knee joint. Knee pain has other causes.",
  options: {
    "heat-treatment": "Heat treatment (radiofrequency)",
    exercise: "Exercise program",
    "knee-replacement": "New knee (knee replacement)",
    "steroid-injection": "Steroid shot into the joint",
    "carrying-on": "Carrying on as now",
  },
  naming: {
    neurotomy: {
      "heat-at-the-knee": "Heat on the small nerves around the knee.",
    },
    rhizotomy: {
      "same-heat": "A clinic in the US uses this word for the same heat treatment.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heats: "A needle tip heats small nerves that carry pain from the knee.",
          kinds: "There are two kinds, standard and cooled.",
        },
        exercise: {
          moves:
            "Moves for strength and fitness, fitted to your needs. You may do them with a physical therapist.",
        },
        "knee-replacement": {
          operation:
            "Surgery. The worn parts of the knee are cut off, and metal and plastic parts go in.",
        },
        "steroid-injection": {
          shot: "A shot of steroid (a drug against swelling) into the joint, often with a numbing drug.",
        },
        "carrying-on": {
          "as-today":
            "You keep what you do today: your drugs, your walks and your own ways to ease pain.",
        },
      },
      why: {
        "nerve-names":
          "The nerves are called genicular nerves. NICE (UK) says that heat may put off the need for a new knee.",
        "cooled-and-pulsed":
          "Cooled heat runs water through the tip, so that a larger spot is treated. A third kind, pulsed, gives short bursts. NICE says that the kinds may differ in good and in harm.",
        "whole-or-part": "A knee can be replaced whole or in part.",
      },
    },
    before: {
      cells: {
        "heat-treatment": {
          "test-shot":
            "Often a test shot first, to numb the nerves. If it eases the pain, heat may follow.",
        },
        exercise: {
          "no-scan":
            "No test shot. NICE (UK) says that a worn joint can mostly be found without a scan.",
        },
        "knee-replacement": {
          "others-first":
            "Other treatments are tried first, such as exercise. The knee is checked with care.",
        },
        "steroid-injection": {
          diabetes: "No test shot. You say if you have diabetes, which a steroid can upset.",
        },
        "carrying-on": { "no-test": "No test and no visit. You go on as you do today." },
      },
      why: {
        "half-or-more":
          "In two trials of heat, only people who lost half their pain or more after a test shot were treated.",
        "test-doubted":
          "A review of 2019 found no sign that test shots changed how people did after heat.",
        "unwell-or-pregnant":
          "One leaflet asks you to ring if you feel ill before the day, or find that you are pregnant.",
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          "trials-disagree":
            "Trials against dummy heat do not agree. One found less pain at three months. One did not.",
        },
        exercise: {
          "less-pain": "Less pain, and more ease in daily moves, right after the program.",
        },
        "knee-replacement": {
          "less-pain": "Less pain and more ease than with other care, in people fit for it.",
        },
        "steroid-injection": {
          weeks: "Less pain for some weeks, against a dummy shot.",
          "two-years": "No less pain in a trial over two years.",
        },
        "carrying-on": {
          ways: "Pain went many ways in people over 50 in the UK.",
        },
      },
      why: {
        "points-cooled":
          "In the trial of cooled heat, pain fell by 4.9 points of 10. With a steroid shot it fell by 1.3. People knew which one they had.",
        "against-gel":
          "In a trial of six months, cooled heat halved the pain of 71 of 100. A gel shot (hyaluronic acid) did so for 38. It had 158 people at the end.",
        "daily-life":
          "A review of 12 trials of heat found little gain in what people could do. A review of 15 trials found a gain on one score, and none on another.",
        "exercise-dummy":
          "Against dummy care, exercise eased pain at first, but that is not sure. Three studies found no clear gain later.",
        "newer-trial":
          "A trial of 2024 set cooled heat against dummy heat in 40 people. We could not read what it found.",
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": {
          "under-two-years":
            "NICE (UK) heard that relief mostly lasts less than two years, as the nerves grow back.",
        },
        exercise: {
          half: "About half of the gain was left two to six months after the program.",
        },
        "knee-replacement": {
          "two-years": "The gain was still there at two years.",
          wears: "A new knee can wear out.",
        },
        "steroid-injection": {
          "six-months": "Some weeks. A review found no sign of an effect at six months.",
        },
        "carrying-on": {
          "cannot-say": "A review could not say: knee pain goes in too many ways.",
        },
      },
      why: {
        "year-cooled":
          "A year after cooled heat, 65 of 100 still had half their pain gone or more. There was no group to compare with by then.",
        "clinic-records":
          "In one clinic's records, 46 of 100 had half their pain gone a year after cooled heat. After standard heat it was 9 of 100. There were 340 people.",
        "steroid-three-months":
          "A review of eight trials of steroid shots saw less pain for up to three months.",
        "had-operation":
          "Of 100 people who began with other care, 32 got a new knee within two years.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": {
          leaflet: "More pain for up to three weeks, bruises, germs, numb skin; weakness can stay.",
          trial: "One trial saw no grave harm from it.",
        },
        exercise: {
          "at-first": "The joint may hurt more at first, says NICE (UK).",
          "not-counted": "The review of trials that we read gives no harms.",
        },
        "knee-replacement": {
          kinds: "Blood clots, germs in the joint, a stiff knee or pain that stays.",
          "more-than-without": "More grave harms than with other care in one trial.",
        },
        "steroid-injection": {
          leaflet: "More pain for two days, thin skin, germs in the joint.",
          cartilage: "In one trial, more loss of the joint lining (cartilage).",
        },
        "carrying-on": {
          ways: "The pain may get worse, stay or ease.",
          medicines: "Your drugs may have side effects of their own.",
        },
      },
      why: {
        "single-cases":
          "Single cases after heat: a large bruise in the thigh, germs in the joint, a deep skin burn.",
        "reviews-of-heat":
          "A review of 12 trials found no harm from heat. One of 15 trials found no clear rise in side effects. The trial of heat and gel saw no grave harm.",
        "steroid-side-effects":
          "A digest of a large review: as many side effects as with a dummy shot. It adds that this is not sure.",
        "how-we-read": "What NICE says of pain at first we read on a page that sums NICE up.",
      },
    },
    day: {
      cells: {
        "heat-treatment": {
          "same-day": "You go home the same day.",
          guided: "Live pictures guide the needle.",
        },
        exercise: {
          weeks: "In one trial, a program led by a trainer ran for twelve weeks.",
        },
        "knee-replacement": {
          hours: "It takes one to two hours.",
          home: "One clinic aims to send most people home within 48 hours.",
        },
        "steroid-injection": {
          gentle: "A shot. Then one or two days of gentle use, with no hard exercise.",
        },
        "carrying-on": { nothing: "There is no visit, and nothing to get over." },
      },
      why: {
        "sore-after-heat": "After heat, the place may be sore for up to three weeks.",
        "cut-size": "For a new knee, the cut at the front is 15 to 20 cm long.",
        "months-after":
          "In 50 people with a new knee, most of the gain had come by six months, and some came later.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": {
          "grows-back": "It lasts until the nerves grow back.",
          numbness: "Numbness may stay in some people.",
        },
        exercise: { fades: "You can stop. The gain fades in the months after the program." },
        "knee-replacement": {
          bone: "No. Cut bone stays cut.",
          again: "A worn-out new knee may have to be changed.",
        },
        "steroid-injection": {
          "wears-off": "What went in cannot be taken out. Its effect wears off.",
        },
        "carrying-on": { change: "Yes. You can change your mind at any time." },
      },
      why: {
        "second-operations":
          "In three parts of the UK in 2017 there were 106,334 new knees, and 6,502 that were changed.",
        "cartilage-back": "The joint lining was lost with a shot every three months for two years.",
      },
    },
  },
  numbers: {
    "heat-against-dummy": {
      value: "2.5 points of 10 less pain with heat, 2.4 with dummy heat: no clear gap",
      compared: "against dummy heat; both groups had a steroid shot",
      people: "64 people",
      time: "12 months",
      sure: "one blinded trial, not graded",
    },
    "cooled-against-steroid": {
      value: "half the pain gone or more in 74 of 100 with cooled heat, 16 of 100 with steroid",
      compared: "against a steroid shot into the knee",
      people: "151 people",
      time: "6 months",
      sure: "one trial, not blinded, not graded",
    },
    "heat-pooled": {
      value: "1.3 points of 10 less pain",
      compared: "against care without heat",
      people: "841 people, 12 trials",
      time: "3 months",
      sure: "trials added up, not graded; the true figure may be 0.4 to 2.3",
    },
    "exercise-pain": {
      value: "1.2 points of 10 less pain",
      compared: "against no exercise",
      people: "44 trials; the page we read gives no count of people",
      time: "right after the program",
      sure: "Cochrane 2015: may be biased; there is a newer review that we could not read",
    },
    "exercise-later": {
      value: "0.6 points of 10 less pain",
      compared: "against no exercise",
      people: "12 trials; the page we read gives no count of people",
      time: "2 to 6 months after the program",
      sure: "Cochrane 2015: may be biased",
    },
    "replacement-score": {
      value: "1.8 points of 10 better on a score of pain and daily life",
      compared: "against twelve weeks of exercise, lessons, diet and drugs",
      people: "100 people",
      time: "2 years",
      sure: "one trial, not blinded, not graded",
    },
    "replacement-lasts": {
      value: "82 of 100 new knees last 25 years",
      compared: "no comparison",
      people: "records of whole countries; the page we read gives no count",
      time: "25 years",
      sure: "records added up, not graded",
    },
    "replacement-pain-stays": {
      value: "pain that lasts in about 20 of 100",
      compared: "no comparison",
      people: "11 groups of people with a new knee",
      time: "3 months to 5 years",
      sure: "the better studies of a review; over all studies 10 to 34 of 100",
    },
    "replacement-clots": {
      value: "a clot, heart attack, stroke or bleeding in 3 of 100; 0.7 of 100 died",
      compared: "no comparison",
      people: "83,756 operations, new hips as well as new knees",
      time: "90 days",
      sure: "records of one country, 1997 to 2011",
    },
    "steroid-less-pain": {
      value: "less pain in 44 of 100 with steroid, 31 of 100 with a dummy shot",
      compared: "against a dummy shot or none",
      people: "1,767 people, 27 trials",
      time: "about one month",
      sure: "low certainty (Cochrane 2015)",
    },
    "pain-eased": {
      value: "pain eased in 12 of 100, and stayed mild in 35",
      compared: "no comparison",
      people: "570 people",
      time: "up to 6 years",
      sure: "one study; a US study could not find all the same groups",
    },
    "pain-worse": {
      value: "pain got worse in 28 of 100, and stayed severe in 3",
      compared: "no comparison",
      people: "570 people",
      time: "up to 6 years",
      sure: "one study; a US study found no group that got worse",
    },
  },
  others: {
    medicines: {
      name: "Pain drugs",
      text: "Pills and the like. NICE (UK) counts them among the treatments.",
    },
    weight: {
      name: "Losing weight",
      text: "NICE (UK) puts it beside exercise, for people whose weight is high.",
    },
    freezing: {
      name: "Freezing the nerves",
      text: "A cold probe is used. Two trials against dummy cold do not agree.",
    },
    "gel-injection": {
      name: "Gel shot into the joint",
      text: "The gel is hyaluronic acid. One trial set it against cooled heat.",
    },
  },
  disputes: {
    "knee-heat": {
      title: "Does heat at the knee work?",
      sides: {
        "nice-allows": "NICE (UK, 2023) says that good studies show less pain for up to two years.",
        "blinded-trial":
          "A blinded trial (2023) found that heat did no more than dummy heat, for a year.",
        "us-surgeons":
          "Bone doctors in the US say that it may help. They mark the trials down two steps.",
      },
    },
    "knee-steroid": {
      title: "Does a steroid shot help the knee?",
      sides: {
        "helps-weeks": "Two reviews found less pain for some weeks, or up to three months.",
        "no-help-and-loss":
          "A trial of shots over two years found no less pain, and more loss of the joint lining.",
      },
    },
  },
  unknown: {
    "large-trial":
      "If heat does more than dummy heat in a large blinded trial. One is under way (COGENIUS). We found no result.",
    "kinds-compared": "How the kinds of heat differ. NICE (UK) says only that they may.",
    course: "How knee pain goes with time. A review of 58 studies could not say.",
  },
  mismatches: {
    "knee-not-heat":
      "You told us of a cut, a balloon or a drug on the nerve. Our sources on the knee tell of heat or cold.",
  },
  questions: {
    "knee-why-mine": {
      text: "What makes you think that my knee pain comes from the worn joint?",
      because: "because knee pain has more than one cause",
    },
    "knee-heat-trials": {
      text: "The trials of heat at the knee do not agree. Which one is most like my case? How many of your own patients had less pain at six months?",
      because: "because one blinded trial found less pain and one did not",
    },
    "knee-and-replacement": {
      text: "Would this be in place of a new knee, or before one? Could it make a new knee harder to do later?",
      because: "because heat and a new knee are both used for a worn knee",
    },
    "knee-heat-kind": {
      text: "Which kind of heat would you use at my knee, standard or cooled, and why?",
      because: "because the kinds may differ",
    },
    "knee-test-result": {
      text: "What counts as a good result of a test shot at my knee?",
      because: "because our sources do not agree on what a test shot shows",
    },
    "knee-steroid-shots": {
      text: "If I had a steroid shot: how many, how often, and what may it do to the joint?",
      because: "because one trial found more loss of the joint lining with many shots",
    },
  },
  sources,
};
