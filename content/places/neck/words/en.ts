import type { PlaceWordsOf } from "@/lib/evidence/place";
import { words as shared, spine } from "../../shared/words/en";
import type { neck } from "../structure";

const { carryingOn, questions } = spine;

export const words: PlaceWordsOf<typeof neck> = {
  name: "Neck and mid back, shoulder blades",
  opening:
    "This is about pain from the small joints of the neck and mid back. Such pain has other causes.",
  options: {
    "heat-treatment": "Heat treatment (radiofrequency)",
    exercise: "Exercise plan",
    "steroid-injection": "Steroid shot into the joint",
    "carrying-on": carryingOn.name,
  },
  naming: {
    neurotomy: {
      heat: "At the neck and mid back, neurotomy means heat on small nerves of the joints.",
    },
    rhizotomy: { heat: "At the neck and mid back, rhizotomy mostly means the same heat." },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heat: "A needle tip heats the small nerves that bring pain from the joint.",
        },
        exercise: { training: "Strength, stretch and hold training for neck, shoulder and arm." },
        "steroid-injection": { shot: "A shot of steroid and numbing medicine into the joint." },
        "carrying-on": carryingOn.what,
      },
      why: {
        names:
          "Both words name the heat treatment. Those who wrote on the names call them wrong: nothing is cut.",
        felt: "Pain from neck joints can be felt at the back of the head, the upper back and the shoulders.",
        top: "At the top of the neck, the nerve to the back of the head may be heated too.",
        article:
          "The web article says that both neurotomy and rhizotomy cut: the one nerve fibres, the other nerve roots.",
      },
    },
    before: {
      cells: {
        "heat-treatment": {
          blocks: "Test shots that numb these nerves. One or two; pass marks differ.",
        },
        exercise: {
          asks: "A physiotherapist asks where it hurts, and which moves ease or worsen it.",
        },
        "steroid-injection": {
          rule: "One leaflet: eat and drink as normal. Call first about blood thinners.",
        },
        "carrying-on": carryingOn.before,
      },
      why: {
        panel:
          "A panel of doctors asks for six weeks of other care first. No sign or scan tells for sure, it says.",
        marks:
          "One study saw the same success after a fair pass and a strong pass. A review saw more full relief after full passes.",
        sedative: spine.sedative,
        thinners:
          "A society says to stop blood thinners before heat at the neck, as a bleed there can be grave. Never stop one by yourself.",
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          apart: "Two trials against dummy treatment do not agree.",
          mid: "For the mid back there is little to go by.",
        },
        exercise: { first: "Strength training eases pain, in the first weeks at least." },
        "steroid-injection": { none: "After a crash, no more relief than numbing medicine alone." },
        "carrying-on": { little: "In trials, pain changed little in people left as they were." },
      },
      why: {
        people:
          "The trial of 1996 took people after a car crash, with strict tests. The newer trial took people by signs, without strict tests.",
        positive:
          "A review by pain doctors calls the evidence at the neck strong. For the mid back one review calls it limited.",
        review: "A review for the BMJ could not say if heat on joints of the spine works.",
        ties: spine.ties,
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": {
          months: "Months; in the newer trial over three years in those it helped.",
        },
        exercise: { later: "Studies of a longer time do not agree." },
        "steroid-injection": { month: "Most people had their pain back within a month." },
        "carrying-on": { later: "Over a year, pain changed little too." },
      },
      why: {
        average:
          "A review puts good relief after the first heat at seven to nine months, from mostly weak studies.",
        repeat:
          "If the first heat worked, repeats worked for 67 to 95 of 100. If it had not, for 0 to 67 of 100.",
        head: "For headache from the top joint, 43 of 49 people had full relief for 90 days or more. There was no other group.",
        leaflet: "One NHS leaflet says three to 18 months.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": {
          numb: "Numb or tingling skin, unsteady feeling.",
          head: "Three people could not hold up the head.",
        },
        exercise: {},
        "steroid-injection": {
          tender: "Tender or bruised for days.",
          numb: "Numb or weak for a time.",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        review:
          "A review by pain doctors found mostly minor harm that passed. It calls what is known about harm weak.",
        arm: "One person had a weak arm and hand after heat at the neck.",
        burns: spine.burns,
        textbook: spine.textbook,
      },
    },
    day: {
      cells: {
        "heat-treatment": {
          side: "About 30 minutes, on your back or side.",
          home: "Someone takes you home.",
        },
        exercise: { home: "At home: for example each move five times, for six to eight weeks." },
        "steroid-injection": {
          xray: "Done under X-ray.",
          work: "Work the next day, or some days later.",
        },
        "carrying-on": carryingOn.day,
      },
      why: {
        fasting:
          "One leaflet: no food for six hours, water until two hours before. Your clinic has its own rule.",
        sedative: spine.afterSedative,
        later: "A steroid shot can take up to two weeks to help.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": { grows: "Not at will. The nerve can grow back and the pain return." },
        exercise: {},
        "steroid-injection": { wears: "Numb or weak parts wear off in minutes or hours." },
        "carrying-on": carryingOn.undo,
      },
      why: {
        name: "The nerve is heated, not taken out. So it can grow and the pain can come back.",
        head: "Of those who could not hold up the head, one needed surgery. One got over it with a collar and training.",
      },
    },
  },
  numbers: {
    "neck-heat-crash": {
      value: "58 of 100 were free of the pain; 8 of 100 after dummy treatment",
      compared: "heat, against dummy treatment, after a car crash",
      people: "24 people",
      time: "27 weeks",
      sure: "small; people drawn by lot; not graded",
    },
    "neck-heat-2021": {
      value: "56 of 100 had over 30 % less pain; 51 of 100 after dummy treatment",
      compared: "heat and a numbing shot, against the shot alone",
      people: "76 people",
      time: "6 months",
      sure: "may be chance; people drawn by lot; not graded",
    },
    "neck-heat-days": {
      value: "half the pain was back after 263 days; after 8 days with dummy treatment",
      compared: "heat, against dummy treatment, after a car crash",
      people: "24 people",
      time: "half of the people sooner, half later",
      sure: "small; people drawn by lot; not graded",
    },
    "neck-heat-months": {
      value: "success lasted 42 months; 12 months after dummy treatment",
      compared: "only in people it had helped",
      people: "76 people at the start",
      time: "half of the people shorter, half longer",
      sure: "side result; people drawn by lot; not graded",
    },
    "neck-heat-new-pain": {
      value: "19 of 100 had new burning, tingling or numb skin (12 of 64)",
      compared: "no other group",
      people: "64 people",
      time: "time not said",
      sure: "records of one hospital; not graded",
    },
    "neck-steroid-days": {
      value: "half the pain was back after 3 days; after 3.5 days with numbing alone",
      compared: "steroid, against numbing medicine",
      people: "41 people",
      time: "half of the people sooner, half later",
      sure: "people drawn by lot; not graded",
    },
    "neck-steroid-month": {
      value: "fewer than 20 of 100 had relief for more than a month",
      compared: "the same with numbing medicine",
      people: "41 people",
      time: "1 month",
      sure: "people drawn by lot; not graded",
    },
  },
  others: {
    medicines: {
      name: "Medicines",
      text: "We found facts only for low back pain: tablets against swelling for a short time, no opioids.",
    },
    "talking-therapies": {
      name: "Talking therapies",
      text: "A Cochrane review covers 75 trials for many kinds of long pain.",
    },
    "top-nerve": {
      name: "Heat for headache from the top joint",
      text: "In 49 chosen people 43 had full relief for 90 days or more; there was no other group.",
    },
  },
  disputes: {
    "neck-bmj-2025": {
      title: spine.bmj.title,
      sides: {
        panel: spine.bmj.panel,
        societies: spine.bmj.societies,
        journal: spine.bmj.journal,
        bodies:
          "A panel of societies (2021) says that heat may help well-chosen people with neck pain.",
      },
    },
    "neck-trials": {
      title: "Does heat help at the neck? (1996 to 2021)",
      sides: {
        crash: "The trial of 1996 found far more relief than with dummy treatment.",
        newer: "The larger trial of 2021 found no clear gain at six months.",
        review: "A review by pain doctors (2016) calls the evidence of relief strong.",
      },
    },
    "neck-blocks": {
      title: "How strict should the test shot be?",
      sides: {
        strict: "A review found more full relief when the test had stopped all the pain.",
        loose: "A panel points to studies where a weaker pass did as well.",
      },
    },
  },
  unknown: {
    mid: "If heat beats dummy treatment at the mid back; no such trial was found.",
    sign: "Which sign or scan tells who has pain from these joints.",
    harms: "How often harm happens: what is known is weak.",
  },
  mismatches: {
    "neck-arm":
      "You marked an arm, or pain that spreads. Pain down an arm can come from a nerve root, which is not in this table.",
    "neck-cut": "You were told of a cut. Here both words mostly mean heat.",
    "neck-other-method":
      "You were told of some other way. A stimulator, or a shot at a nerve root, is not in this table.",
  },
  questions: {
    "neck-why-joints": {
      text: "What makes you think that my pain comes from the joints of my neck or mid back?",
      because: "because neck and back pain have other causes",
    },
    "neck-pass-mark": {
      text: "How many test shots at my neck, and what is a pass? Does a drug to calm me change it?",
      because: "because clinics use different pass marks",
    },
    "neck-view-2025": {
      text: "Which view of 2025 do you follow for my neck, and why?",
      because: questions.viewBecause,
    },
    "neck-my-kind": {
      text: "Is my neck pain like that of the people in the trials, where heat helped or did not?",
      because: "because the trials chose unlike people and do not agree",
    },
    "neck-how-they-did": {
      text: "How many necks have you treated like this? How were they at six months and at a year?",
      because: questions.howTheyDidBecause,
    },
    "neck-numb": {
      text: "At my level, how often do numb skin, new nerve pain, unsteady feeling or a weak neck happen?",
      because: "because these were seen after heat at the neck",
    },
    "neck-arm-pain": {
      text: "Could my pain come from a nerve root in the neck? What would that change?",
      because: "because you marked an arm or said that your pain spreads",
    },
    "neck-other-treatment": {
      text: "For my neck, which other treatment was I told of, and what is known about it?",
      because: questions.otherTreatmentBecause,
    },
  },
  sources: {
    ...shared,
    "hurley-2021": {
      name: "Panel on the neck, 2021",
      says: "Heat may help well-chosen people. Other care comes first for about six weeks. No sign picks them out. Strict tests mean more success, and more people left out.",
    },
    "lord-1996": {
      name: "Lord and others (Australia), 1996",
      says: "After a car crash, 7 of 12 were free of pain at 27 weeks with heat. With dummy heat 1 of 12 was. Half the pain was back after 263 and 8 days.",
    },
    "vaneerd-2021": {
      name: "van Eerd and others (Netherlands), 2021",
      says: "At six months 56 of 100 with heat and 51 of 100 without it had over 30 % less pain. Where it worked, it lasted 42 against 12 months.",
    },
    "engel-2016": {
      name: "Engel and others (USA), 2016",
      says: "Most people were free of pain at six months and over a third at a year. Harms were mostly minor. The facts on harms are weak.",
    },
    "engel-2020": {
      name: "Engel and others (USA), 2020",
      says: "Full relief was more likely when test shots had stopped all the pain.",
    },
    "plymouth-neck": {
      name: "Plymouth hospitals (UK), no date",
      says: "The physiotherapist asks where it hurts and what makes it better or worse, and so finds which exercises may help.",
    },
    "nbt-facet": {
      name: "North Bristol NHS (UK), no date",
      says: "For a shot in the neck or back you can eat, drink and take your medicines. Call first if you take blood thinners.",
    },
    "arthritis-neck": {
      name: "Arthritis Research UK, no date",
      says: "Gentle neck moves, each done five times. Keep them up for six to eight weeks or more.",
    },
    "gross-2015": {
      name: "Cochrane review, 2015",
      says: "For long neck pain, strength training of neck, shoulder and arm eases pain at first (GRADE moderate). Some other kinds help less.",
    },
    "neckex-2023": {
      name: "Review of reviews on neck exercise, 2023",
      says: "Several kinds of training ease pain for a short time. Over a longer time results do not agree.",
    },
    "barnsley-1994": {
      name: "Barnsley and others (Australia), 1994",
      says: "Steroid in the joint was no more help than numbing medicine. Half the pain was back after three days with either.",
    },
    "vernon-2006": {
      name: "Review of untreated groups, 2006",
      says: "In trials on neck pain not due to a crash, pain changed little in people left as they were.",
    },
    "gazelka-2014": {
      name: "Gazelka and others (USA), 2014",
      says: "After heat at the top of the neck, 12 of 64 people had new burning, tingling or numb skin there.",
    },
    "govind-2003": {
      name: "Study of top-joint headache (Australia), 2003",
      says: "43 of 49 had full relief for 90 days or more. Numb skin, a slight unsteady feeling and odd feelings for a time were usual.",
    },
    "bajaj-2022": {
      name: "Bajaj and Chapman (USA), 2022",
      says: "A man could not hold up his head six weeks after heat on both sides. A collar and training helped. Two more such cases are known.",
    },
    "stoker-2013": {
      name: "Case report (USA), 2013",
      says: "A woman could not hold up her head after heat at several levels. Her neck bones were joined by surgery.",
    },
    "shields-2021": {
      name: "Shields and others (USA), 2021",
      says: "One person had a weak arm and hand from nerve harm after heat at the neck.",
    },
    "factfinder-2022": {
      name: "Note of a pain society (USA), 2022",
      says: "It says to stop blood thinners before heat at the neck, because a bleed can be grave.",
    },
    "thoracic-2012": {
      name: "Review of the mid back, 2012",
      says: "The evidence for heat at the joints of the mid back is limited.",
    },
    "dudley-rfa": {
      name: "Dudley hospitals (UK), no date",
      says: "Heat for the back or neck after two test shots that worked. Relief lasts 3 to 18 months. The nerve can grow back.",
    },
  },
};
