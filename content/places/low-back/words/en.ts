import type { PlaceWordsOf } from "@/lib/evidence/place";
import { words as shared, spine } from "../../shared/words/en";
import type { lowBack } from "../structure";

const { carryingOn } = spine;

export const words: PlaceWordsOf<typeof lowBack> = {
  name: "Low back",
  opening: "This is about pain from the small joints of the low back. Back pain has other causes.",
  options: {
    "heat-treatment": "Heat treatment (radiofrequency)",
    exercise: "Exercise plan",
    "steroid-injection": "Steroid shot into the joint",
    "carrying-on": carryingOn.name,
  },
  naming: {
    neurotomy: {
      heat: "At the low back, neurotomy mostly means heat on small nerves of the joints.",
    },
    rhizotomy: {
      heat: "At the low back, rhizotomy mostly means the same heat treatment.",
      camera: "It can also mean surgery through a thin camera.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heat: "A needle tip heats the small nerves that bring pain from the joint.",
        },
        exercise: {
          training: "A plan of strength, stretch or fitness training, often in a group.",
        },
        "steroid-injection": { shot: "A shot of steroid and numbing medicine into the joint." },
        "carrying-on": carryingOn.what,
      },
      why: {
        names:
          "The heat treatment has many names: radiofrequency, denervation, ablation, rhizolysis, neurotomy and rhizotomy. The three who wrote on the names call most of them wrong: no root is treated and nothing is cut.",
        common: "It is used a lot in the UK, though it is not known if it eases pain for sure.",
        steroid:
          "The steroid is there to calm a sore joint. The numbing medicine works for a short time.",
        article:
          "The web article says that both neurotomy and rhizotomy cut: the one nerve fibres, the other nerve roots.",
      },
    },
    before: {
      cells: {
        "heat-treatment": {
          block: "A test shot that numbs these nerves.",
          mark: "How much relief counts differs.",
        },
        exercise: { fit: "Someone fits the training to what you need and can do." },
        "steroid-injection": { other: "Three months of other care, says a panel." },
        "carrying-on": carryingOn.before,
      },
      why: {
        marks:
          "One NHS area asks for half the pain to go. A UK trial asks for 60 %. Some doctors want 80 % in two tests.",
        falsePositive:
          "In one trial, 30 of 100 people passed a test with salt water. With real numbing, 54 of 100 did.",
        sedative: spine.sedative,
        thinners: spine.thinners,
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          dummy: "Trials put together: a little less pain than with dummy treatment.",
          newest: "The newest trial found no clear gain.",
        },
        exercise: { less: "Less pain than with no care, normal care or dummy care." },
        "steroid-injection": {
          water: "No more relief than salt water.",
          review: "A large review found little or no gain.",
        },
        "carrying-on": {
          water: "In one trial, people given salt water also had a little less pain.",
        },
      },
      why: {
        average:
          "In the Dutch trial, heat on top of exercise gave 0.2 points of 10 less pain at three months. It could be chance.",
        review:
          "A dummy treatment looks the same but has no heat. A review for the BMJ could not say if heat works. On steroid into joints it is more sure: little or no change.",
        exercise:
          "The reviewers call 1.5 points of 10 a gain that matters. A stricter review for the WHO found a smaller gain.",
        ties: spine.ties,
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": { trials: "At least 6 to 12 months in trials. None reported longer." },
        exercise: { year: "One trial followed people for a year." },
        "steroid-injection": { same: "At six months, one small trial found it equal to heat." },
        "carrying-on": {},
      },
      why: {
        average:
          "Where heat worked, good relief lasted nine months as a mean, says a review of mostly weak studies.",
        chosen:
          "A study chose 85 people by two strict tests. After 6 to 12 months, 63 of 100 had half their pain or less. There was no other group.",
        repeat:
          "NICE does not know if repeats work as well. One NHS area repeats only after 16 months.",
        course:
          "An older review found that long back pain eased over a year. A newer one replaced it; we could not read its figures.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": {
          sore: "Soreness for over two weeks, or short burning pain.",
          serious: "Serious harm is listed, without a rate.",
        },
        exercise: { sore: "A little more pain for a time." },
        "steroid-injection": {
          tender: "Tender or bruised for days.",
          legs: "Legs may be numb for a time.",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        none: "In that hospital's records there was no infection, no new weakness and no new numb skin.",
        burns: spine.burns,
        textbook: spine.textbook,
        muscle:
          "Scans of 24 people showed that a deep back muscle had shrunk more on the treated side. Scans of 20 others did not.",
      },
    },
    day: {
      cells: {
        "heat-treatment": {
          time: "30 to 60 minutes, face down.",
          home: "Someone takes you home.",
        },
        exercise: { weekly: "For example, a class of 90 minutes a week for six weeks." },
        "steroid-injection": {
          xray: "Done under X-ray.",
          work: "Work the next day, or some days later.",
        },
        "carrying-on": carryingOn.day,
      },
      why: {
        fasting:
          "One leaflet: no food for six hours, water until two hours before. Your clinic has its own rule.",
        awake:
          "You may be asked what you feel while the needle is tested. NICE speaks of a light drug to calm you.",
        sedative: spine.afterSedative,
        later: "Heat can take two to three weeks to help, a steroid shot up to two weeks.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": { grows: "Not at will. The nerve may grow back and the pain return." },
        exercise: { passes: "The added pain seen in trials passed." },
        "steroid-injection": { wears: "Numb legs wear off in minutes or hours." },
        "carrying-on": carryingOn.undo,
      },
      why: {
        reason: "NICE gives this as the reason why heat may have to be done again.",
        name: "The nerve is heated, not taken out. So it can grow and the pain can come back.",
        article: "The web article says that symptoms do not come back after neurotomy.",
      },
    },
  },
  numbers: {
    "low-back-heat-3-months": {
      value: "46 of 100 had over 30 % less pain; 36 of 100 without heat",
      compared: "heat and exercise, against exercise alone",
      people: "225 people",
      time: "3 months",
      sure: "may be chance; people knew what they got; not graded",
    },
    "low-back-heat-dummy": {
      value: "1.0 to 1.4 points of 10 less pain",
      compared: "against dummy treatment",
      people: "8 trials; people not said",
      time: "from under 3 months to over a year",
      sure: "people drawn by lot; grade not shown",
    },
    "low-back-heat-12-months": {
      value: "47 of 100 had over 30 % less pain; 54 of 100 without heat",
      compared: "heat and exercise, against exercise alone",
      people: "199 people",
      time: "12 months",
      sure: "may be chance; people knew what they got; not graded",
    },
    "low-back-heat-harms": {
      value: "5 of 100 treatments (6 of 116)",
      compared: "no other group",
      people: "92 people",
      time: "8 weeks",
      sure: "records of one hospital; not graded",
    },
    "low-back-exercise-3-months": {
      value: "1.5 points of 10 less pain",
      compared: "against no care, normal care or dummy care",
      people: "2,746 people",
      time: "about 3 months",
      sure: "fairly sure (GRADE: moderate)",
    },
    "low-back-exercise-12-months": {
      value: "54 of 100 had over 30 % less pain",
      compared: "no untreated group",
      people: "99 people",
      time: "12 months",
      sure: "one group of a trial; not graded",
    },
    "low-back-steroid-1-month": {
      value: "0.7 points of 10 less pain, and the same with each shot",
      compared: "against salt water, and against a nerve block",
      people: "229 people",
      time: "1 month",
      sure: "people drawn by lot; not graded",
    },
  },
  others: {
    medicines: {
      name: "Medicines",
      text: "Tablets against swelling: 0.3 points of 10 less pain. NICE (UK) does not back opioids.",
    },
    "talking-with-exercise": {
      name: "Talking therapies with exercise",
      text: "NICE (UK) backs them only along with exercise. A review covers 75 trials.",
    },
    freezing: {
      name: "Freezing the nerve",
      text: "In 80 people, no clear gain over dummy treatment at four weeks. One result at six months showed some.",
    },
    camera: {
      name: "Surgery through a camera",
      text: "Nerves are seen, then cut or heated. Ten studies report more relief than the needle; few are strong.",
    },
    pulsed: {
      name: "Pulsed heat",
      text: "Short bursts at 42 degrees. In three small trials it eased pain less than steady heat.",
    },
    "bone-heat": {
      name: "Heat inside the bone",
      text: "This is for one other cause of back pain, seen in the bone on a scan.",
    },
    fusion: {
      name: "Joining bones (fusion)",
      text: "NICE (UK) keeps it to trials for low back pain. England lists some other reasons for it.",
    },
  },
  disputes: {
    "low-back-bmj-2025": {
      title: spine.bmj.title,
      sides: {
        panel: spine.bmj.panel,
        societies: spine.bmj.societies,
        journal: spine.bmj.journal,
        nice: "NICE (UK) allows heat treatment after a test shot that worked well.",
      },
    },
    "low-back-dutch-2017": {
      title: spine.dutch.title,
      sides: {
        authors: spine.dutch.authors,
        societies: spine.dutch.societies,
        ties: spine.dutch.ties,
      },
    },
    "low-back-blocks-2020": {
      title: "How strict should the test shot be? (2020)",
      sides: {
        strict: "Some doctors want two tests, each with 80 % less pain.",
        loose: "Others want one test with half the pain gone.",
        panel: "A panel of doctors agreed in 2020, but for one group on just this point.",
        tradeOff: "Strict tests mean more success in those treated, and fewer people treated.",
      },
    },
    "low-back-steroid-or-heat": {
      title: "Steroid shot or heat?",
      sides: {
        trial: "One small trial found them equal at six months.",
        pooled: "An older Cochrane review found more relief with heat, from weak studies.",
        nice: "NICE (UK) does not back steroid shots into these joints.",
      },
    },
  },
  unknown: {
    dummy:
      "If heat beats dummy treatment in people chosen as in the UK. A trial of 250 people had not reported yet (register of 2024).",
    year: "How people do after more than a year.",
    repeat: "If a repeat works as well as the first time.",
    sign: "Which sign or scan tells who has pain from these joints.",
  },
  mismatches: {
    "low-back-leg":
      "You marked a leg, or pain that spreads. Pain down a leg can come from a nerve root, which is not in this table.",
    "low-back-cut":
      "You were told of a cut. Here both words mostly mean heat; surgery through a camera can cut small nerves.",
    "low-back-other-method":
      "You were told of some other way. A disc treatment, a stimulator or surgery through a camera is not in this table.",
  },
  questions: {
    "low-back-why-joints": {
      text: "What makes you think that my pain comes from these joints?",
      because: "because back pain has other causes",
    },
    "low-back-pass-mark": {
      text: "Which pass mark do you use for my test shot? Is a drug used to calm me, and does it change the result?",
      because: "because clinics use different pass marks",
    },
    "low-back-view-2025": {
      text: "Which view of 2025 do you follow for my low back, and why?",
      because: spine.questions.viewBecause,
    },
    "low-back-how-they-did": {
      text: "How many low backs have you treated like this? How were they at six months and at a year?",
      because: spine.questions.howTheyDidBecause,
    },
    "low-back-wears-off": {
      text: "If it wears off before a repeat is allowed here, what happens then?",
      because: "because relief can end and rules on repeats differ",
    },
    "low-back-like-the-trials": {
      text: spine.questions.dutch,
      because: spine.questions.dutchBecause,
    },
    "low-back-leg-pain": {
      text: "Could my pain come from a nerve root and not from a joint? What would that change?",
      because: "because you marked a leg or said that your pain spreads",
    },
    "low-back-other-treatment": {
      text: spine.questions.otherTreatment,
      because: spine.questions.otherTreatmentBecause,
    },
  },
  sources: {
    ...shared,
    "radmed-2024": {
      name: "Láinez Ramos-Bossini and others (Spain), 2024",
      says: "In eight trials, heat gave 1.0 to 1.4 points of 10 less pain than dummy treatment. Life as a whole was not rated clearly higher.",
    },
    "truong-2024": {
      name: "Truong and others (Denmark), 2024",
      says: "Neither heat nor cold clearly beat dummy treatment for feeling improved at four weeks. Cold did at six months. Pain, function and mood did not clearly differ in a year.",
    },
    "hayden-2021": {
      name: "Cochrane review, 2021",
      says: "At about three months, pain was 15 points of 100 less than with no care, normal care or dummy care. That is from 2,746 people, GRADE moderate.",
    },
    "who-ex-2023": {
      name: "Review for the WHO, 2023",
      says: "Training eases pain to some degree against no care (GRADE moderate). A little more pain for a time was seen with some kinds.",
    },
    "cohen-2018-facts": {
      name: "Cohen and others (USA), 2018",
      says: "Pain fell by 0.7 points of 10 at one month with each: steroid shot, nerve block and salt water. Tests with salt water were passed by 30 of 100.",
    },
    "lakemeier-2013": {
      name: "Lakemeier and others (Germany), 2013",
      says: "Steroid into the joint and heat gave the same relief at six months in 56 people.",
    },
    "kornick-2004": {
      name: "Kornick and others (USA), 2004",
      says: "After 116 treatments, three people had soreness for over two weeks. Three had nerve pain for less than two weeks. No infection and no new weakness.",
    },
    "conger-2020": {
      name: "Conger and others (USA), 2020",
      says: "People were chosen by two tests with 80 % relief. Half the pain or less: 63 of 100 at 6 to 12 months, 44 of 100 after two years. There was no other group.",
    },
    "hny-rfd": {
      name: "NHS Humber and North Yorkshire, no date",
      says: "Pays for heat after six months of pain and a test with half the pain gone. A repeat has to wait 16 months.",
    },
    "cohen-2010": {
      name: "Cohen and others (USA), 2010",
      says: "Of those treated after none, one or two tests, 33, 39 and 64 of 100 did well. Of all who started it was 33, 16 and 22.",
    },
    "price-radical": {
      name: "RADICAL trial doctors (UK), about 2020",
      says: "Fourteen doctors agreed that a test counts when pain falls by at least 60 %.",
    },
    "radical-isrctn": {
      name: "RADICAL trial (UK), register 2024",
      says: "A trial of 250 people tests real against dummy heat. No results yet. It is not known if heat eases pain for sure.",
    },
    "nth-back-class": {
      name: "North Tees NHS (UK), no date",
      says: "A back class of an hour and a half, once a week for six weeks, with training and advice.",
    },
    "multifidus-2024": {
      name: "Scan study in Pain (USA), 2024",
      says: "Two years or more after heat on one side, a deep back muscle had shrunk more there (24 people).",
    },
    "oswald-2022": {
      name: "Oswald and others (Switzerland), 2022",
      says: "Scans of 20 people showed no more fat in the back muscles after heat treatment.",
    },
    "menezes-2012": {
      name: "Menezes Costa and others, 2012",
      says: "On average, long back pain eased over a year. The review has been replaced.",
    },
    "wallwork-2024": {
      name: "Wallwork and others (Australia), 2024",
      says: "The newer review of how back pain goes on. We could not read its figures for long pain.",
    },
    "enthoven-2016": {
      name: "Cochrane review, 2016",
      says: "Tablets against swelling gave 3 points of 100 less pain than dummy tablets (1,354 people, GRADE low).",
    },
    "chang-2025-er": {
      name: "Chang and others (Taiwan), 2025",
      says: "Ten studies of surgery through a camera (529 people) report more relief than with the needle, and no major harm. Few were drawn by lot.",
    },
    "eurspine-2023": {
      name: "Review in Eur Spine J, 2023",
      says: "At one year, heat was not clearly ahead of other care. Two of its trials used a camera.",
    },
    "contreras-2019": {
      name: "Contreras and others (Colombia), 2019",
      says: "In three small trials (103 people) pulsed heat eased pain less than steady heat.",
    },
    "nice-ng59-surv2018": {
      name: "NICE (UK), 2018",
      says: "No joining of bones for low back pain, but in a trial drawn by lot.",
    },
    "ebi-fusion": {
      name: "Academy of Medical Royal Colleges (UK), 2024",
      says: "No joining of bones for back pain alone. It lists some other reasons, such as a bent spine or a tumour.",
    },
    "nass-bvn": {
      name: "North American Spine Society, 2022",
      says: "Heat on a nerve inside the bone is for back pain of six months. A scan has to show certain changes in the bone.",
    },
  },
};
