import type { PlaceWordsOf } from "@/lib/evidence/place";
import { words as shared, spine } from "../../shared/words/en";
import type { sacroiliac } from "../structure";

const { carryingOn, questions } = spine;

export const words: PlaceWordsOf<typeof sacroiliac> = {
  name: "Joint between spine and pelvis (sacroiliac), buttocks, tailbone",
  opening:
    "This is about pain from the joint between spine and pelvis. Pain at this place has other causes too.",
  options: {
    "heat-treatment": "Heat treatment (radiofrequency)",
    exercise: "Exercise plan",
    "steroid-injection": "Steroid shot into the joint",
    "joint-fusion": "Joining the joint with metal (fusion)",
    "carrying-on": carryingOn.name,
  },
  naming: {
    neurotomy: { heat: "At this joint, neurotomy means heat on small nerves behind the joint." },
    rhizotomy: { heat: "At this joint, a word like rhizotomy (rhizolysis) means the same heat." },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heat: "A needle tip heats small nerves behind the joint. Some tips are cooled.",
        },
        exercise: { training: "A plan to train and stretch the back and pelvis." },
        "steroid-injection": { shot: "A shot of steroid and numbing medicine into the joint." },
        "joint-fusion": { metal: "Two or three metal pieces join the bones through a small cut." },
        "carrying-on": carryingOn.what,
      },
      why: {
        cooled: "Trials have used needle tips that are cooled and tips that are not.",
        felt: "Pain from this joint can be felt in the back, the side, the buttock or the leg.",
        nice: "The advice of NICE on heat is about the small joints of the low back. We found none for this joint.",
        article: "The web article says that neurotomy is used for this joint too.",
      },
    },
    before: {
      cells: {
        "heat-treatment": { blocks: "Test shots into the joint and at its nerves." },
        exercise: { often: "A trained person says how often to do each move." },
        "steroid-injection": { tell: "Tell them of an infection in the last 14 days." },
        "joint-fusion": { other: "In a trial: six months of other care and a test shot." },
        "carrying-on": carryingOn.before,
      },
      why: {
        signs:
          "Digests of a 2025 panel say that hand tests can rule this joint out more than in. Scans add little.",
        trials:
          "Trials had unlike pass marks. One asked for 75 % less pain, one for two points of 10.",
        sedative: spine.sedative,
        thinners: spine.thinners,
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          apart: "Trials do not agree: one found a gain over dummy treatment, one none.",
        },
        exercise: { alone: "Alone, no clear gain over other care in one review." },
        "steroid-injection": { one: "In one small trial, less relief than heat." },
        "joint-fusion": {
          apart: "More relief than other care; not clearly more than dummy surgery.",
        },
        "carrying-on": { usual: "With normal medical care, pain fell a little." },
      },
      why: {
        average:
          "In the Dutch trial, heat on top of exercise gave 0.7 points of 10 less pain at three months. At a year there was no gap.",
        steroid:
          "A review for the BMJ found little or no change from steroid in joints of the spine. Digests of a 2025 panel say that it can help some for four weeks or more.",
        cochrane: "An older Cochrane review (2015) called its evidence very low to moderate.",
        exercise:
          "In a trial of 51 people, exercise, hands-on care and both all helped. At 24 weeks they did not differ. No one went untreated.",
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": { fades: "In one small trial it faded within a year." },
        exercise: { year: "One trial followed people for a year." },
        "steroid-injection": { short: "Mostly short, for some people long." },
        "joint-fusion": { years: "Two years in trials; little is known beyond three." },
        "carrying-on": {},
      },
      why: {
        cooled:
          "A page on a newer study says that 57 of 100 still met its mark a year after cooled heat. There was no other group by then.",
        steroid:
          "Digests of a 2025 panel speak of four weeks or more after steroid, in chosen people.",
        fusion:
          "In a US trial 83 of 100 had less pain two years after fusion. By then the others could cross over to fusion.",
        repeat: "One NHS leaflet says that heat may be done again when the nerve has grown back.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": { pain: "More pain for a time, pins and needles." },
        exercise: { call: "If pain grows, call the one who taught you, says a leaflet." },
        "steroid-injection": {
          tender: "Tender for days.",
          steroid: "Red face or loose bowels from steroid.",
        },
        "joint-fusion": {
          kinds: "Wound trouble, hip pain, a pinched nerve; some have to be done again.",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        heat: "A page on a study of cooled heat says that no serious harm was seen in a year.",
        infection: "One NHS leaflet puts infection after heat at 1 to 2 of 100.",
        maker:
          "Of 5,319 people whose fusion was in the maker's list, trouble was reported for 4 of 100.",
        kinds:
          "NICE also lists deep infection, blood clots, bone that breaks, numb toes and pain in other joints.",
      },
    },
    day: {
      cells: {
        "heat-treatment": { prone: "Face down under X-ray. A needle in the hand for drugs." },
        exercise: { home: "At home: for example stretches on your back, held for 10 seconds." },
        "steroid-injection": { awake: "Awake and face down, under X-ray." },
        "joint-fusion": { cut: "Asleep or numb below the waist. Crutches for some weeks." },
        "carrying-on": carryingOn.day,
      },
      why: {
        tests:
          "Small currents show that the needle is near the right nerve and away from the leg nerve.",
        sedative: spine.afterSedative,
        fasting: "One leaflet on steroid shots says: do not eat before it, unless told otherwise.",
        after: "After fusion, people put weight on the leg step by step, then have physiotherapy.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": { grows: "Not at will. The nerve can grow back and the pain return." },
        exercise: {},
        "steroid-injection": { wears: "Numb legs wear off in four to six hours." },
        "joint-fusion": {
          metal: "Metal joins the bones.",
          again: "3 of 102 people had surgery again.",
        },
        "carrying-on": carryingOn.undo,
      },
      why: {
        fusion: "These three had it done again within two years, in the US trial.",
        heat: "A heated nerve is not taken out, so it can grow.",
      },
    },
  },
  numbers: {
    "sacroiliac-heat-exercise": {
      value: "46 of 100 had over 30 % less pain; 35 of 100 without heat",
      compared: "heat and exercise, against exercise alone",
      people: "189 people",
      time: "3 months",
      sure: "may be chance; people knew what they got; not graded",
    },
    "sacroiliac-heat-dummy": {
      value: "64 of 100 had half their pain or less; 0 of 100 without heat",
      compared: "cooled heat, against dummy treatment",
      people: "28 people",
      time: "3 months",
      sure: "small; people drawn by lot; not graded",
    },
    "sacroiliac-heat-usual-care": {
      value: "52 of 100 had at least 2 points or 30 % less pain; 4 of 100 without heat",
      compared: "cooled heat, against normal medical care",
      people: "210 people",
      time: "3 months",
      sure: "no dummy; people knew what they got; not graded",
    },
    "sacroiliac-heat-year": {
      value: "57 of 100 had half their pain or less at 6 months, 14 of 100 at 12",
      compared: "no other group by then",
      people: "14 people",
      time: "6 and 12 months",
      sure: "one group of a small trial; not graded",
    },
    "sacroiliac-heat-exercise-year": {
      value: "49 of 100 had over 30 % less pain; 41 of 100 without heat",
      compared: "heat and exercise, against exercise alone",
      people: "172 people",
      time: "12 months",
      sure: "may be chance; people knew what they got; not graded",
    },
    "sacroiliac-exercise-year": {
      value: "41 of 100 had over 30 % less pain",
      compared: "no untreated group",
      people: "75 people",
      time: "12 months",
      sure: "one group of a trial; not graded",
    },
    "sacroiliac-steroid-1-month": {
      value: "20 of 100 had half their pain or less; 73 of 100 with heat",
      compared: "steroid, against heat",
      people: "30 people",
      time: "1 month",
      sure: "small; people drawn by lot; not graded",
    },
    "sacroiliac-fusion-other-care": {
      value: "4.5 points of 10 less pain; 1.1 without fusion",
      compared: "against other care",
      people: "103 people",
      time: "2 years",
      sure: "people knew what they got; not graded",
    },
    "sacroiliac-fusion-sham": {
      value: "2.6 points of 10 less pain; 1.7 after dummy surgery",
      compared: "against dummy surgery",
      people: "63 people",
      time: "6 months",
      sure: "may be chance; people drawn by lot; not graded",
    },
    "sacroiliac-fusion-harms": {
      value: "13 of 100 had trouble (57 of 432)",
      compared: "no other group",
      people: "432 people",
      time: "time not said",
      sure: "12 studies put together by NICE; not graded",
    },
    "sacroiliac-usual-care": {
      value: "0.4 points of 10 less pain",
      compared: "against their own pain before",
      people: "people not said",
      time: "3 months",
      sure: "one group of a trial; not graded",
    },
  },
  others: {
    medicines: {
      name: "Medicines",
      text: "NICE (UK) backs tablets against swelling for a short time, and no opioids for long use.",
    },
    "talking-with-exercise": {
      name: "Talking therapies with exercise",
      text: "NICE (UK) backs them for low back pain only along with exercise.",
    },
    "hands-on": {
      name: "Hands-on care of the joint",
      text: "In a trial of 51 people it did as well as exercise at 24 weeks.",
    },
  },
  disputes: {
    "sacroiliac-bmj-2025": {
      title: spine.bmj.title,
      sides: {
        panel: spine.bmj.panel,
        societies: spine.bmj.societies,
        journal: spine.bmj.journal,
        bodies:
          "A 2025 panel of 25 bodies calls the case for heat strong, if pain comes from behind the joint.",
      },
    },
    "sacroiliac-dutch-2017": {
      title: spine.dutch.title,
      sides: {
        authors: spine.dutch.authors,
        societies: spine.dutch.societies,
        ties: spine.dutch.ties,
      },
    },
    "sacroiliac-fusion": {
      title: "Does joining the joint help? (2017 to 2025)",
      sides: {
        nice: "NICE (UK, 2017) says that it works well and saw no great worry about harm.",
        sham: "A trial of 2024 found no clear gain over dummy surgery.",
        bodies: "The 2025 panel of 25 bodies calls the case for it weak or very weak.",
      },
    },
  },
  unknown: {
    who: "Which people gain most from heat at this joint, and how it should be done.",
    better: "Many answers of the newest panel rest on weak studies.",
    fusion: "How people do more than three years after fusion.",
  },
  mismatches: {
    "sacroiliac-tailbone":
      "You marked the tailbone. Pain there has its own nerves and causes, which are not in this table.",
    "sacroiliac-leg":
      "You marked a leg, or pain that spreads. Pain down a leg can come from this joint or from a nerve root.",
    "sacroiliac-cut": "You were told of a cut. At this joint the small nerves are heated.",
    "sacroiliac-other-method":
      "You were told of some other way. A disc treatment or a stimulator is not in this table.",
  },
  questions: {
    "sacroiliac-why-joint": {
      text: "What makes you think that my pain comes from this joint? How sure are you?",
      because: "because pain at this place has other causes",
    },
    "sacroiliac-tests": {
      text: "Which test shots do I have, and what counts as a pass? Does a drug to calm me change that?",
      because: "because trials asked for unlike results of the test",
    },
    "sacroiliac-view-2025": {
      text: "Which view of 2025 do you follow for this joint, and why?",
      because: "because experts do not agree about heat, shots and fusion here",
    },
    "sacroiliac-how-they-did": {
      text: "How many people have you treated at this joint, with which tip? How were they at a year?",
      because: questions.howTheyDidBecause,
    },
    "sacroiliac-like-the-trials": {
      text: "At this joint, do you treat as in the Dutch trials? Would I have an exercise plan as well?",
      because: questions.dutchBecause,
    },
    "sacroiliac-tailbone-pain": {
      text: "Does my pain come from the tailbone itself? What is known to help there?",
      because: "because you marked your tailbone",
    },
    "sacroiliac-leg-pain": {
      text: "Does my leg pain come from this joint, or from a nerve root?",
      because: "because you marked a leg or said that your pain spreads",
    },
    "sacroiliac-other-treatment": {
      text: "For this joint, which other treatment was I told of, and what is known about it?",
      because: questions.otherTreatmentBecause,
    },
  },
  sources: {
    ...shared,
    "cohen-2008": {
      name: "Cohen and others (USA), 2008",
      says: "With cooled heat, 9 of 14 people had half their pain or less at three months. At six months it was 8, at a year 2. After dummy treatment it was none at three months. Larger studies are needed.",
    },
    "vantilburg-2016-sij": {
      name: "van Tilburg and others (Netherlands), 2016",
      says: "Heat and dummy heat did not differ in pain or in how content the 60 people were.",
    },
    "cohen-2024-sij": {
      name: "Cohen and others (USA), 2024",
      says: "At three months 52 of 100 had clear relief with cooled heat and 4 of 100 with normal medical care. Pain fell by 2.5 and by 0.4 points of 10.",
    },
    "crfa-2025": {
      name: "Page on a follow-up study, 2025",
      says: "A year after cooled heat 57 of 100 met the mark for relief. No serious harm was tied to it. There was no dummy group.",
    },
    "iscrr-2014": {
      name: "ISCRR review (Australia), 2014",
      says: "There is not enough proof for or against heat at any level of the spine. Low down, it can bring more pain for a time, and pins and needles.",
    },
    "mkuh-sij-exercises": {
      name: "Milton Keynes hospital (UK), no date",
      says: "Exercises lying on your back, some held for 10 seconds. The physiotherapist says how many. Call if pain grows.",
    },
    "mce-sij": {
      name: "Review of exercise for pelvic pain, about 2021",
      says: "Training the muscles that guide the joint did not clearly ease pain when used alone. Along with other care it did, above all around birth.",
    },
    "nejati-2019": {
      name: "Nejati and others (Iran), 2019",
      says: "Exercise, hands-on care and both together all helped 51 people. At 24 weeks there was no clear gap.",
    },
    "salman-2016": {
      name: "Salman and others (Egypt), 2016",
      says: "In 30 people, 73 of 100 had half their pain or less a month after heat. After steroid 20 of 100 did.",
    },
    "gstt-sij": {
      name: "Guy’s and St Thomas’ (UK), no date",
      says: "Relief from a shot into this joint is mostly short. Some people get long relief.",
    },
    "hey-sij": {
      name: "Hull hospitals (UK), 2023",
      says: "Numbing medicine and steroid go into the joint. The spot may be tender for days, legs numb for four to six hours. The steroid can bring a red face, belly ache or loose bowels.",
    },
    "plymouth-sij": {
      name: "Plymouth hospitals (UK), 2023",
      says: "You are awake and lie on your front, under X-ray. Tell the team of an infection in the last 14 days and of blood thinners.",
    },
    "mkuh-sij-rfd": {
      name: "Milton Keynes hospital (UK), no date",
      says: "The nerves of the joint are burned after a test with numbing medicine. You lie face down. Small currents check the place of the needle.",
    },
    "roh-rfd": {
      name: "Royal Orthopaedic Hospital (UK), no date",
      says: "Heat (also called rhizolysis) is used on these nerves too. The nerve can grow back and pain return. It puts infection at 1 to 2 of 100.",
    },
    "nice-ipg578": {
      name: "NICE (UK), 2017",
      says: "Fusion works well and there is no great worry about harm, but little is known beyond three years. Trouble: 13 of 100 in studies, 4 of 100 in reports to the maker.",
    },
    "dengler-2019": {
      name: "Dengler and others (Europe), 2019",
      says: "At two years pain fell by 45 points of 100 after fusion and by 11 with other care. One author is listed at the maker in a sister paper.",
    },
    "randers-2024": {
      name: "Randers and others (Norway and Sweden), 2024",
      says: "At six months pain fell by 2.6 points of 10 after fusion and by 1.7 after dummy surgery. The gap could be chance.",
    },
    "polly-2016": {
      name: "Polly and others (USA), 2016",
      says: "Fusion gave more relief than other care at six months. 3 of 102 people had surgery again within two years.",
    },
    "mccormick-2025-sij": {
      name: "Panel of 25 bodies, 2025",
      says: "Experts of 25 bodies answered 21 questions on this joint. Many answers were held back by weak studies.",
    },
    "sij-guideline-digests": {
      name: "Digests of that panel, 2025",
      says: "Heat: strong, for at least six months, if pain comes from behind the joint. Steroid: can help for four weeks or more. Fusion: weak or very weak.",
    },
    "coccyx-2023": {
      name: "Lee and others (Korea), 2023",
      says: "Tailbone pain has its own causes and nerves, which have to be found first.",
    },
  },
};
