import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { elsewhere } from "../structure";

export const words: PlaceWordsOf<typeof elsewhere> = {
  name: "Hip, shoulder, back of the head and the rest",
  opening:
    "This is about long pain of the hip, the shoulder or the back of the head. It has many causes. We found no source on other places.",
  options: {
    "heat-treatment": "Heat treatment (radiofrequency)",
    pulsed: "Pulsed radiofrequency",
    "carrying-on": "Carrying on as now",
  },
  naming: {
    neurotomy: {
      "heat-at-the-hip": "At the hip, a UK clinic uses this word for heat on small nerves.",
    },
    rhizotomy: {
      "spine-and-face":
        "The web article uses this word for the spine and the face. We found no source on other places.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          hip: "A needle tip heats nerve branches at the front of the hip.",
          shoulder: "It is done at the shoulder too.",
        },
        pulsed: {
          bursts: "A needle tip gives short bursts that heat the nerve much less.",
          where: "Shoulder and back of the head.",
        },
        "carrying-on": {
          "as-today":
            "You keep what you do today: your drugs, your walks and your own ways to ease pain.",
        },
      },
      why: {
        "nerve-names":
          "Hip: branches of the femoral and the obturator nerve. Shoulder: most often the suprascapular nerve. Back of the head: the occipital nerve.",
        "who-for":
          "Heat at the hip is for people who cannot have a new hip, or do not want one. It is also used for pain that stays after one.",
      },
    },
    before: {
      cells: {
        "heat-treatment": { hip: "Hip: most often test shots first, to numb the nerves." },
        pulsed: { head: "Back of the head: in one study, a test shot that had to help." },
        "carrying-on": { "no-test": "No test and no visit. You go on as you do today." },
      },
    },
    help: {
      cells: {
        "heat-treatment": { weak: "Hip and shoulder: it may ease pain, but the studies are weak." },
        pulsed: {
          shoulder: "Shoulder: no more than normal care.",
          head: "Back of the head: more than a steroid.",
        },
        "carrying-on": {},
      },
      why: {
        "hip-records":
          "In records of 138 people, 69 of 100 had over half their hip pain gone at six months. There was no group to compare with.",
        "hip-reports": "A review of hip heat (2018) found 14 reports and no trial.",
        "hip-pulsed":
          "29 people with hip pain chose pulsed treatment or other care. Pain fell more with pulsed, for twelve weeks.",
        "head-trial":
          "In 81 people, pain at the back of the head fell by 2.7 points of 10 at six weeks. After a steroid shot it fell by 1.4. The trial was blinded.",
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": { hip: "Hip: six months or more in some people, by one set of records." },
        pulsed: { head: "Back of the head: some months, in weak studies." },
        "carrying-on": {},
      },
      why: {
        "head-months":
          "Back of the head: three to six months in migraine, and six to ten months in nerve pain.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": { hip: "Hip: pain from the needle. Large blood vessels lie near." },
        pulsed: { head: "Back of the head: mild side effects, says a review." },
        "carrying-on": { medicines: "Your drugs may have side effects of their own." },
      },
      why: {
        "hip-list":
          "A handbook names more for the hip: a sore nerve, a bruise, numb skin, and nerve harm that stays.",
        "head-same":
          "In the trial at the back of the head, side effects were alike with pulsed and with steroid.",
      },
    },
    day: {
      cells: {
        "heat-treatment": {},
        pulsed: {},
        "carrying-on": { nothing: "There is no visit, and nothing to get over." },
      },
    },
    undo: {
      cells: {
        "heat-treatment": { hip: "Hip: numb skin or nerve harm may stay, says a handbook." },
        pulsed: {},
        "carrying-on": { change: "Yes. You can change your mind at any time." },
      },
    },
  },
  numbers: {
    "pulsed-side-effects": {
      value: "mild side effects in 3 of 100, at the back of the head",
      compared: "no comparison",
      people: "608 people, 22 papers",
      time: "the page we read gives no time",
      sure: "weak studies, says the review",
    },
  },
  others: {
    exercise: { name: "Exercise", text: "A review names it for pain of the hip." },
    medicines: { name: "Pain drugs", text: "A review names them for pain of the hip." },
    "new-joint": {
      name: "A new hip",
      text: "A review says that pain stays in some people.",
    },
    "steroid-injection": {
      name: "Steroid shot at the back of the head",
      text: "One trial set it against pulsed treatment.",
    },
  },
  disputes: {
    shoulder: {
      title: "Does it help the shoulder?",
      sides: {
        "no-more":
          "A review of seven trials (2021) found no more relief from pulsed treatment than from normal care.",
        "eases-pain": "A later review says that pain and use of the shoulder got better.",
      },
    },
  },
  unknown: {
    hip: "Whom heat at the hip helps, and for how long. A review of 14 reports names both as gaps.",
    head: "Which settings to use at the back of the head. A review says that this is not clear.",
  },
  mismatches: {
    "elsewhere-no-source":
      "We found no source on a nerve treatment for pain at one of the places that you marked.",
  },
  questions: {
    "elsewhere-why-mine": {
      text: "What makes you think that my pain comes from this nerve, and how would you test it?",
      because: "because long pain has many causes",
    },
    "elsewhere-studies": {
      text: "What studies are there of this treatment at my place, and what did they find?",
      because: "because we found few studies outside the spine, the knee and the face",
    },
    "elsewhere-kind": {
      text: "Would the nerve be heated, or get short bursts (pulsed), and why?",
      because: "because they are two treatments",
    },
  },
  sources: {
    "hip-apm": {
      name: "Review of heat at the hip (country not shown), no date",
      says: "Branches of the femoral and obturator nerves are heated; for people for whom hip surgery is not possible, not wanted or did not end the pain (11 to 36%); 69% of 138 had over half their pain gone at six months; needle pain is the most common harm.",
    },
    "hip-review-cpa": {
      name: "Clinical Pain Advisor (USA), 2018",
      says: "14 articles on radiofrequency at the hip, all case reports or series; low quality; gaps in whom it helps and for how long.",
    },
    "hip-handbook": {
      name: "Handbook of pain procedures (international), no date",
      says: "Test blocks come first; side effects can be nerve irritation, lasting nerve damage, loss of feeling, bruise.",
    },
    "painspa-hip": {
      name: "Pain Spa clinic on the hip (UK), no date",
      says: "A private clinic calls cooled heat on the nerves of the hip a radiofrequency neurotomy.",
    },
    "chye-2015": {
      name: "Chye and others (Taiwan), 2015",
      says: "29 people with hip pain, 15 with pulsed treatment: pain fell more over 12 weeks than with other care.",
    },
    "pushparaj-shoulder": {
      name: "Pushparaj and others (Canada), 2021",
      says: "Seven trials: pulsed treatment of shoulder nerves no better for pain or use than usual care; reports on heat hint at relief, with low quality.",
    },
    "shoulder-apm": {
      name: "Later review of the shoulder (country not shown), no date",
      says: "Pain scores, function and satisfaction improved after radiofrequency at the shoulder.",
    },
    "cohen-2015-on": {
      name: "Cohen and others (USA), 2015",
      says: "81 people: pain at the back of the head fell by 2.7 of 10 with pulsed treatment and by 1.4 with steroid at six weeks, lasting to six months; few other differences; side effects alike.",
    },
    "gon-prf-2024": {
      name: "Review of the occipital nerve (Canada), 2024",
      says: "22 papers, 608 people: less pain for three to ten months; mild side effects in 3.1%; low quality; settings unclear.",
    },
    "batistaki-2021": {
      name: "Batistaki and others (Greece), 2021",
      says: "57 people with headaches had pulsed treatment after a test block that helped; fewer and milder headaches.",
    },
  },
};
