import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { face } from "../structure";

const records = "records, not graded";
const checked = "others checked, not graded";
const own = "one doctor’s records, not graded";

/** The words of the face in English. */
export const words: PlaceWordsOf<typeof face> = {
  name: "Face",
  opening:
    "This is about sudden, sharp pain from the main nerve of the face (trigeminal neuralgia). Face pain has other causes.",
  options: {
    balloon: "Balloon (needle)",
    glycerol: "Glycerol (needle)",
    "heat-treatment": "Heat (needle)",
    decompression: "Decompression",
    "carrying-on": "Carrying on as now",
  },
  naming: {
    neurotomy: {
      branch: "For the face it can mean that a branch of the nerve is cut or taken out.",
    },
    rhizotomy: {
      needle: "For the face it mostly means a needle treatment: with a balloon, glycerol or heat.",
      root: "It can also mean that part of the nerve root is cut in an open operation.",
    },
  },
  rows: {
    what: {
      cells: {
        balloon: {
          "what-balloon": "A needle goes in through the cheek. A tiny balloon squeezes the nerve.",
        },
        glycerol: {
          "what-glycerol":
            "A needle goes in through the cheek. Glycerol, a thick liquid, harms the nerve.",
        },
        "heat-treatment": {
          "what-heat": "A needle goes in through the cheek. Its hot tip harms the nerve.",
        },
        decompression: {
          "what-decompression": "The skull is opened. A blood vessel is moved off the nerve.",
        },
        "carrying-on": { "what-carrying-on": "You keep what you do today." },
      },
      why: {
        "why-order":
          "NICE (UK) says that tablets come first. More is thought of when pain stays strong, or tablets do harm.",
        "why-vessel":
          "A page about a guideline for Europe names decompression first where a blood vessel presses on the nerve. Where none does, it names treatments that harm the nerve.",
        "why-unfit":
          "A review says that needle treatments can be done if you are not fit for open surgery.",
        "why-article": "The web article names rhizotomy for this pain.",
      },
    },
    before: {
      cells: {
        balloon: {
          "before-balloon": "An MRI scan. Tablets are tried first.",
        },
        glycerol: {
          "before-glycerol": "An MRI scan. Tablets are tried first.",
        },
        "heat-treatment": {
          "before-heat": "An MRI scan. Tablets are tried first.",
        },
        decompression: {
          "before-decompression": "An MRI scan, to see if a blood vessel presses on the nerve.",
        },
        "carrying-on": {
          "before-carrying-on": "An MRI scan, as for everyone with this pain.",
        },
      },
      why: {
        "why-scan":
          "A guideline for Europe asks for the scan, since signs alone cannot rule out MS or a growth. A vessel on the scan does not prove the cause.",
        "why-ms-first":
          "In a survey in North America, 15 of 100 with both had the face pain before MS was found.",
        "why-constant":
          "A surgeon looked again at people sent to him. Where the cause was not clear, surgery would mostly not help.",
        "why-ms-decompression":
          "Some experts say that a vessel may add to the harm of MS, so decompression can help. Pooled studies saw less relief if the scan shows MS at the nerve.",
        "why-support":
          "A page about a guideline for Europe says that nurses and talking help can be part of care too.",
      },
    },
    help: {
      cells: {
        balloon: { "help-balloon": "At one centre that did all three:" },
        glycerol: { "help-glycerol": "At one centre that did all three:" },
        "heat-treatment": { "help-heat": "At one centre that did all three:" },
        decompression: {
          "help-decompression": "At one centre, beside the needle treatments:",
        },
        "carrying-on": {
          "help-carrying-on": "If you take tablets, in one clinic’s care for two years:",
        },
      },
      why: {
        "why-heat-series":
          "In one large group, 98 of 100 had relief soon after heat, and 92 at five years with repeats. In a smaller one, 65 of 100 treatments left no pain and no tablets.",
        "why-balloon-beside":
          "Pooled studies saw the same relief after heat and balloon for three months. At a year, heat did less well.",
        "why-tablets-trials":
          "In small old trials of one to two weeks, 78 of 100 felt less pain on carbamazepine. On dummy tablets it was 13. In one clinic 88 had relief at first on it, and 91 on oxcarbazepine.",
        "why-service":
          "At one UK clinic, 55 of 100 had no pain and no tablets after surgery. It was 16 without; people chose for themselves.",
      },
    },
    "how-long": {
      cells: {
        balloon: { "long-balloon": "It can be done again. The next one lasted as long." },
        glycerol: { "long-glycerol": "It can be done again. The next one lasted less long." },
        "heat-treatment": { "long-heat": "It can be done again. The next one lasted as long." },
        decompression: {
          "long-decompression": "If pain came back, it was mostly in the first two years.",
        },
        "carrying-on": {
          "long-carrying-on": "Times without pain can last months or years. They may get shorter.",
        },
      },
      why: {
        "why-ranges":
          "A review gives ranges for no pain after 4 to 11 years. Of 100 it was 55 to 80 (balloon), 26 to 82 (heat) and 19 to 58 (glycerol).",
        "why-side-by-side":
          "At one centre, a quarter had pain back by 96 months after decompression. It was 12 months after a needle.",
        "why-branch":
          "After glycerol, 53 of 100 had no pain at 24 months; fewer where the jaw branch hurt. In 62 people, more heat gave more side effects and no sure gain.",
        "why-ms-beam":
          "With MS, 88 of 100 had fair relief at first after the beam. It was 54 at one year and 24 at four; 10 had new numb skin. In a French group of 43, no pain and no tablets was 43 of 100 at three years.",
        "why-course":
          "A clinic in Rome saw the pain get worse with time in few people. In 2004 NICE said that some with mild pain get well on their own.",
      },
    },
    harms: {
      cells: {
        balloon: {
          "harms-balloon":
            "A numb face, which partly fades. The surface of the eye kept its feeling.",
        },
        glycerol: {
          "harms-glycerol": "A numb face, which partly fades. The surface of the eye can go numb.",
        },
        "heat-treatment": {
          "harms-heat": "A numb face. The eye and the jaw can be hurt.",
        },
        decompression: {
          "harms-decompression": "Loss of hearing, a numb face, a stroke or death can follow.",
        },
        "carrying-on": {
          "harms-carrying-on":
            "Tablets can make you tired, sleepy or dizzy, and slow your thoughts.",
        },
      },
      why: {
        "why-problems":
          "At the first centre 44 of 100 had a problem after a balloon (mostly small). It was 30 after glycerol and 27 after heat. At another, 25 after decompression and 36 after a needle.",
        "why-numb":
          "A review says that more than 50 of 100 lose some feeling after a needle. One death from bleeding in the head is known after a balloon.",
        "why-experience":
          "In the US, those who did more decompressions had fewer problems. A list of 1,005 people shows a problem in 9.2 of 100 within 30 days.",
        "why-beam":
          "Pooled studies count far fewer problems of surgery after the beam; a model that counts numb faces finds more. In others, 64 of 100 were well after 5 years, and 84 after decompression.",
        "why-tablet-mix":
          "Carbamazepine can weaken newer blood thinners, such as apixaban. The NHS (UK) says not to stop it all at once.",
      },
    },
    day: {
      cells: {
        balloon: { "day-balloon": "You are asleep. One US centre sends people home that day." },
        glycerol: {
          "day-glycerol": "You are made sleepy. One clinic (Australia) sends people home that day.",
        },
        "heat-treatment": {
          "day-heat": "You are made sleepy, and woken to say where you feel it.",
        },
        decompression: {
          "day-decompression":
            "You are asleep. One clinic (Australia) keeps people in 4 to 7 days.",
        },
        "carrying-on": { "day-carrying-on": "You need no stay in hospital." },
      },
      why: {
        "why-thinners":
          "One clinic in Australia says that you can bleed more if you take blood thinners.",
        "why-sit": "After glycerol, one clinic has people sit with the head forward for two hours.",
        "why-work":
          "After decompression, one US clinic names 4 to 6 weeks until people go back to work.",
        "why-pages":
          "We found no UK page on how long people stay. Those we found are from elsewhere.",
      },
    },
    undo: {
      cells: {
        balloon: {
          "undo-balloon": "No. The nerve is harmed on purpose. Some feeling may come back.",
        },
        glycerol: {
          "undo-glycerol": "No. The nerve is harmed on purpose. Some feeling may come back.",
        },
        "heat-treatment": { "undo-heat": "No. The nerve is harmed on purpose." },
        decompression: {
          "undo-decompression": "No. But the aim is to leave the nerve whole.",
        },
        "carrying-on": { "undo-carrying-on": "Yes. You can change your mind at any time." },
      },
      why: {
        "why-fades":
          "In Sweden, lost feeling partly came back after balloon and glycerol. With MS, light touch was back to normal later on.",
        "why-tablets-stop":
          "The NHS (UK) says that tablets can be cut down bit by bit when the pain goes.",
      },
    },
  },
  numbers: {
    "balloon-first": {
      value: "86 of 100 had full relief, with or without tablets",
      compared: "80 after heat, 72 after glycerol",
      people: "210 people",
      time: "at first",
      sure: records,
    },
    "glycerol-first": {
      value: "72 of 100 had full relief, with or without tablets",
      compared: "86 after a balloon, 80 after heat",
      people: "210 people",
      time: "at first",
      sure: records,
    },
    "heat-first": {
      value: "80 of 100 had full relief, with or without tablets",
      compared: "86 after a balloon, 72 after glycerol",
      people: "210 people",
      time: "at first",
      sure: records,
    },
    "decompression-first": {
      value: "87 of 100 had good relief",
      compared: "67 after a needle; groups not alike",
      people: "314 people",
      time: "at first",
      sure: records,
    },
    "tablets-two-years": {
      value: "51 of 100 had their pain cut by more than half",
      compared: "not compared",
      people: "103 who had no surgery",
      time: "2 years",
      sure: "planned ahead, not graded",
    },
    "balloon-lasting": {
      value: "half had pain back by 20 months",
      compared: "21 months after glycerol",
      people: "82 people",
      time: "treated 2000 to 2013",
      sure: records,
    },
    "balloon-ms": {
      value:
        "with multiple sclerosis (MS), 67 of 100 had no pain at first; half had it back by 8 months",
      compared: "not compared",
      people: "66 people",
      time: "not said",
      sure: records,
    },
    "glycerol-lasting": {
      value: "half had pain back by 21 months",
      compared: "20 months after a balloon",
      people: "124 people",
      time: "treated 1986 to 2000",
      sure: records,
    },
    "heat-five-years": {
      value: "58 of 100 had no pain after one treatment",
      compared: "not compared",
      people: "1,600 people",
      time: "5 years",
      sure: records,
    },
    "decompression-ten-years": {
      value: "70 of 100 had no pain and no tablets",
      compared: "not compared",
      people: "1,185 people",
      time: "10 years",
      sure: "planned ahead, not graded",
    },
    "decompression-ms": {
      value: "with MS, 29 of 100 had no pain, 76 enough relief; 16 had a problem",
      compared: "not compared",
      people: "230 people",
      time: "last check",
      sure: "small studies pooled, not graded",
    },
    "balloon-feeling": {
      value: "4 of 100 had a new, unpleasant feeling in the face",
      compared: "23 after glycerol",
      people: "206 people",
      time: "not said",
      sure: records,
    },
    "glycerol-feeling": {
      value: "23 of 100 had a new, unpleasant feeling in the face",
      compared: "4 after a balloon",
      people: "206 people",
      time: "not said",
      sure: records,
    },
    "balloon-chewing": {
      value: "up to 50 of 100 found it hard to chew",
      compared: "not compared",
      people: "number not given",
      time: "not said",
      sure: "review, not graded",
    },
    "glycerol-eye": {
      value: "15 of 100 had a numb face, 5 a dry eye, 2 meningitis",
      compared: "not compared",
      people: "60 people",
      time: "not said",
      sure: records,
    },
    "heat-eye-and-jaw": {
      value: "the eye was numb in 6 of 100, sore in 2; 7 had a weak jaw",
      compared: "not compared",
      people: "over 2,000 people",
      time: "not said",
      sure: own,
    },
    "decompression-lasting": {
      value: "86 of 100 did well; 10 heard less, 7 were very numb, 7 unsteady, 6 had a stroke",
      compared: "not compared",
      people: "115 people",
      time: "12 months",
      sure: checked,
    },
    "decompression-deaths": {
      value: "1.2 of 100 aged 75 or more died",
      compared: "0.1 under 65",
      people: "3,273 people",
      time: "in hospital",
      sure: "US records, not graded",
    },
    "tablets-stopped": {
      value: "30 of 100 had to stop or cut down carbamazepine, 13 oxcarbazepine",
      compared: "not compared",
      people: "354 people",
      time: "not said",
      sure: records,
    },
  },
  others: {
    "botulinum-toxin": {
      name: "Botulinum toxin",
      text: "Shots under the skin. A small trial saw relief. The face can look uneven for a time.",
    },
    "branch-cut": {
      name: "Taking out a branch of the nerve",
      text: "Done in the face. That part goes numb. A review says half have pain back in a year.",
    },
    medicines: {
      name: "A change of tablets",
      text: "Guidelines start with carbamazepine or oxcarbazepine. Kind or dose can change. They can make you sleepy.",
    },
    radiosurgery: {
      name: "Radiosurgery (a beam, such as gamma knife)",
      text: "A beam, with no cut. NICE (UK) allows it. Relief can take months; numb skin can come later.",
    },
    "root-cut": {
      name: "Cutting part of the nerve root",
      text: "Open surgery. Five years on, people told of more pain and numb skin than after decompression.",
    },
  },
  disputes: {
    "face-how-long": {
      title: "How long does a needle treatment last, and which one longest?",
      sides: {
        heat: "With heat, 58 of 100 in a large group had no pain at five years.",
        review: "A review saw most full relief with heat, and most problems.",
        balloon: "One centre saw a balloon last longest.",
        same: "Another saw balloon and glycerol last the same: half had pain back by 20 months.",
      },
    },
    "face-open-risks": {
      title: "How much harm does decompression do?",
      sides: {
        registers: "US lists count few deaths, and major harm to the brain in 0.4 of 100.",
        checked: "In Denmark others checked, for longer. 6 of 100 had a stroke.",
      },
    },
    "face-painful-numbness": {
      title: "How many get lasting pain in a numb face?",
      sides: {
        four: "A review says 4 of 100 after a needle.",
        one: "A US doctor says 1 of 100 after heat.",
      },
    },
    "face-with-ms": {
      title: "Does relief last less long with MS?",
      sides: {
        shorter: "Two centres say yes; at one, half had it back by 8 months.",
        same: "One centre says no: half by 23 months, and by 24 without MS.",
      },
    },
    "face-waiting": {
      title: "Do tablets fail, or pain get worse, with time?",
      sides: {
        worse:
          "Experts say that tablets fail more than half in 5 to 10 years, and pain comes more.",
        steady: "Two clinics saw few late failures, little change, or less pain after two years.",
      },
    },
  },
  unknown: {
    "unknown-trials": "Up to 2010, no trial had tested decompression.",
    "unknown-needle": "No trial compares all the ways to harm the nerve.",
    "unknown-life": "Few studies ask about mood and daily life.",
    "unknown-ms": "No trial tests the tablets against dummy tablets in MS.",
    "unknown-radiation": "What the beam does after many years is not sure.",
  },
  mismatches: {
    "face-told-cutting":
      "You were told of cutting. The needle treatments do not cut the nerve; other operations can.",
    "face-constant":
      "You said the pain is always there. Constant, dull pain in the face often has another cause.",
  },
  questions: {
    "face-mine": {
      text: "What makes you think that my pain comes from the main nerve of the face?",
      because: "because face pain has more than one cause",
    },
    "face-scan": {
      text: "Do I need an MRI scan first? What does mine show at the nerve?",
      because: "because a guideline asks for this scan",
    },
    "face-other-operations": {
      text: "What else could be done, by needle, beam or surgery? How have your own patients done with each?",
      because: "because there is more than one way to treat face pain",
    },
    "face-medicine-change": {
      text: "Could a change of tablets or dose help me first, or while I wait?",
      because: "because there is more than one kind of tablet for this pain",
    },
    "face-lasting": {
      text: "For someone like me, how long before most people need tablets or more treatment?",
      because: "because sources differ on how long relief lasts",
    },
    "face-eye-and-jaw": {
      text: "Could it change how my eye feels, or how I chew? What could you do if the numb part hurts?",
      because: "because studies report changes in the eye and the jaw",
    },
    "face-counted": {
      text: "Who counts what goes wrong with you, and for how long? How many had a stroke or lost hearing?",
      because: "because sources count in different ways",
    },
    "face-ms": {
      text: "With my MS, what do you expect after a year, and what comes next if the pain is back?",
      because: "because you said you have MS",
    },
  },
  sources: {
    "noorani-2016": {
      name: "One centre, 393 treatments, 2016",
      says: "Full relief at first was 86 % (balloon), 80 % (heat) and 72 % (glycerol). Problems were 43.5 %, 27.1 % and 30.3 %.",
    },
    "noorani-2021": {
      name: "Noorani and others (UK), 2021",
      says: "Good relief came in 87.0 % after decompression and 67.2 % after a needle treatment. Problems were 24.9 % and 35.7 %.",
    },
    "noorani-2019-ms": {
      name: "One centre, MS and no MS, 2019",
      says: "Half had pain back by 23 months after a needle with MS, and by 24 without. This may be chance.",
    },
    "asplund-2019": {
      name: "Asplund and others (Sweden), 2019",
      says: "In 66 people with MS, 67 % had no pain at first after a balloon. Half had pain back at 8 months.",
    },
    "kanpolat-2001": {
      name: "Kanpolat and others (Turkey), 2001",
      says: "In 1,600 people, 97.6 % had relief soon after heat. After one treatment 57.7 % had full relief at 5 years; no one died.",
    },
    "koning-2015": {
      name: "Koning and others (Netherlands), 2015",
      says: "After glycerol 92 % had relief at first and 53 % had no pain at 24 months. Numb skin 15 %, dry eye 5 %, meningitis 2 %.",
    },
    "barker-1996": {
      name: "Barker and others (US), 1996",
      says: "Ten years after decompression 70 % had no pain and no tablets. In all 30 % had pain back; 0.2 % died soon after.",
    },
    "andersen-2022": {
      name: "Andersen and others (Denmark), 2022",
      says: "86 % did well. For good, 10 % heard less, 7 % were very numb and 7 % unsteady. 6 % had a stroke.",
    },
    "rughani-2011": {
      name: "Rughani and others (US), 2011",
      says: "Before going home, 0.13 % died under 65, 0.68 % from 65 and 1.16 % from 75.",
    },
    "kalkanis-2003": {
      name: "US records, 2003",
      says: "Those who did more of these had fewer problems.",
    },
    "nsqip-mvd": {
      name: "US list, 2019",
      says: "Within 30 days 0.3 % died, 0.4 % had major nerve harm and 9.2 % any problem. Age did not change this.",
    },
    "mcmillan-2011": {
      name: "McMillan (UK), 2011",
      says: "After needle treatments about 50 % have no pain at 5 years. More than 50 % lose feeling; 4 % have lasting pain in a numb face.",
    },
    "taha-tew-series": {
      name: "A surgeon’s series (US), no date",
      says: "With a curved needle: numb eye 6 %, sore eye 2 %, weak jaw 7 %. Lasting pain in a numb face was 1 %; no one died.",
    },
    "nice-ipg715": {
      name: "NICE (UK), 2022",
      says: "The beam may be used with normal checks, by trained teams. Tablets come first; needle treatments aim to harm the nerve.",
    },
    "nice-ipg85": {
      name: "NICE (UK), 2004",
      says: "Some people with mild signs get well on their own. For most, bouts of strong pain go on.",
    },
    "ean-2019": {
      name: "European Academy of Neurology, 2019",
      says: "All people with this pain need an MRI scan. A vessel at the nerve helps to plan, and does not prove the cause.",
    },
    "ean-2019-medscape": {
      name: "Medscape (US), 2019",
      says: "If a vessel presses on the nerve, the guideline names decompression before treatments that harm the nerve.",
    },
    "maarbjerg-2021": {
      name: "Maarbjerg and Benoliel, 2021",
      says: "There are three needle treatments: heat, glycerol and balloon. About 90 % have relief at first; later results vary a lot.",
    },
    "gunduz-2021": {
      name: "Gunduz and others (Turkey), 2021",
      says: "After 209 heat treatments, 65 % had no pain without tablets and 7.7 % had no control.",
    },
    "wu-2023": {
      name: "Wu and others (China), 2023",
      says: "Relief was the same up to 3 months. At a year balloon did more; it also left more people with weak chewing.",
    },
    "zhou-2023": {
      name: "Zhou and others (China), 2023",
      says: "Early relief was 94.1 % after a balloon and 89.9 % after decompression. The two were not compared side by side.",
    },
    "yao-2016": {
      name: "Yao and others (China), 2016",
      says: "A hotter needle brought slightly more relief, which may be chance. It brought more side effects.",
    },
    "lopez-2004": {
      name: "Lopez and others (UK), 2004",
      says: "Heat had the highest rate of full relief and the most problems. No trial compares the methods.",
    },
    "cochrane-2011-surgery": {
      name: "Cochrane review, 2011",
      says: "The review found 11 small trials. None tested decompression.",
    },
    "bmj-ce-2014": {
      name: "BMJ Clinical Evidence (UK), 2014",
      says: "Carbamazepine helps more than dummy tablets in the short term. Times without pain can last years and tend to shorten.",
    },
    "distefano-2014": {
      name: "Di Stefano and others (Italy), 2014",
      says: "Nearly all had relief at first. Few got worse over time; late failure of tablets was seen in five people.",
    },
    "distefano-2021": {
      name: "Di Stefano and others (Italy), 2021",
      says: "88.3 % on carbamazepine and 90.9 % on oxcarbazepine had relief. 29.6 % and 12.6 % had to stop or cut down.",
    },
    "besi-2015": {
      name: "Besi and others (UK), 2015",
      says: "Most named were being tired, sleepy or unsteady, and poor sleep. Some had trouble to think.",
    },
    "heinskou-2019": {
      name: "Heinskou and others (Denmark), 2019",
      says: "Of 103 people who stayed on tablets, 51 % had their pain cut by more than half in two years. Another 50 had surgery.",
    },
    "singhota-2022": {
      name: "Singhota and others (UK), 2022",
      says: "At the last visit 55 % had no pain and no tablets after surgery, and 15.5 % without. Numb skin was the main problem.",
    },
    "spatz-2007": {
      name: "Spatz and others, 2007",
      says: "When people weighed results, surgery and tablets came out close. The order changed with what each person valued.",
    },
    "doac-aed-review": {
      name: "Review of drug mixes, 2018",
      says: "Carbamazepine may weaken newer blood thinners. Few reports exist.",
    },
    "nhs-tn": {
      name: "NHS (UK), no date",
      says: "Tablets are raised slowly and not stopped all at once. They may be cut down when the pain goes.",
    },
    "zhang-2014": {
      name: "Trial of 84 people, 2014",
      says: "At 8 weeks, 70.4 % and 86.2 % had less pain with two doses. With salt water it was 32.1 %.",
    },
    "toxins-2024": {
      name: "Review in Toxins, 2024",
      says: "The main side effect is an uneven face for a time. Larger trials are needed.",
    },
    "nagy-2021": {
      name: "Nagy and others, 2021",
      says: "In 17 people relief faded over five years after a branch was taken out.",
    },
    "jafree-2018": {
      name: "Jafree and others (UK), 2018",
      says: "Five years after the root was partly cut, numb skin and pain were reported more than after decompression.",
    },
    "regis-497": {
      name: "Marseille series (France), 2012",
      says: "After the beam 91 % had no pain at first. Half of them took 10 days or less; some took up to 459.",
    },
    "srs-mvd-meta-2018": {
      name: "Pooled studies, 2018",
      says: "After the beam fewer had no pain and more were numb. Far fewer had a problem of surgery.",
    },
    "srs-mvd-meta-53": {
      name: "53 studies pooled, 2017",
      says: "Beyond 5 years 63.8 % were well after the beam and 84 % after decompression. Odd feelings were 28.8 % and 2.3 %.",
    },
    "berger-2017": {
      name: "Berger and others, 2017",
      says: "In a model, decompression had fewer problems and less pain coming back. Numb skin was counted.",
    },
    "srs-ms-multicentre": {
      name: "Nine centres (US and Canada), 2019",
      says: "Of 263 people with MS, 88.2 % had fair relief after the beam. It was 54 % at one year, 35 % at two and 24 % at four.",
    },
    "mayfield-facial": {
      name: "Mayfield Clinic (US), no date",
      says: "Constant, vague face pain is mostly something else. Surgery on the nerve will mostly not help it.",
    },
    "narcoms-tn": {
      name: "Fallata and others (North America), 2017",
      says: "Of 588 people with MS and this face pain, 15.0 % had the face pain before MS was found.",
    },
    "tuleasca-2014-ms": {
      name: "Marseille series with MS (France), 2014",
      says: "No pain without tablets was 71.8 % at one year, 43.1 % at three and 38.3 % at five. Numb skin came in 16 %.",
    },
    "tna-uk-srs": {
      name: "Trigeminal Neuralgia Association UK, no date",
      says: "Numb skin after the beam can come months later and may stay. Effects after many years are not sure.",
    },
    "hajikarimloo-2025": {
      name: "Hajikarimloo and others, 2025",
      says: "With MS, 29 % had no pain and 76 % enough relief at the last check. Problems came in 16 %.",
    },
    "montano-2019-ms": {
      name: "Montano and others (Italy), 2019",
      says: "With MS, early relief came in 71 %. It was less where the scan showed MS at the nerve.",
    },
    "distefano-2019-ms": {
      name: "Di Stefano and others (Italy), 2019",
      says: "No trial with dummy tablets was done in MS. A vessel and MS may both act on the nerve.",
    },
    "xie-rf": {
      name: "Xie and others (US), no date",
      says: "Relief after heat was mostly shorter in people with MS.",
    },
    "medscape-burchiel": {
      name: "Burchiel on Medscape (US), 2019",
      says: "Times without pain get shorter, and the pain does not go for good.",
    },
    "outcomes-review-2020": {
      name: "Review of 467 studies, 2020",
      says: "Few studies measured daily life, mood or how content people were.",
    },
    "slettebo-2021": {
      name: "Slettebo, in a Nordic journal, 2021",
      says: "Some people sent to a surgeon did not have this illness. Surgery will mostly not help them.",
    },
    "arrese-2005": {
      name: "Arrese and others (Spain), 2005",
      says: "One person died of bleeding in the head after a balloon treatment.",
    },
    "pni-percutaneous": {
      name: "Pacific Neuroscience Institute (US), no date",
      says: "Needle treatments are done without a stay. For a balloon the person is asleep.",
    },
    "adelaide-neuro-glycerol": {
      name: "Adelaide Neurosurgery (Australia), no date",
      says: "Glycerol is put in while the person is sleepy. They go home later that day.",
    },
    "adelaide-neuro-mvd": {
      name: "Adelaide Neurosurgery (Australia), no date",
      says: "The skull is opened behind the ear and the vessel is kept off the nerve. Most stay 4 to 7 days and need some weeks.",
    },
    "adelaide-rhizolysis": {
      name: "Neurosurgeon Adelaide (Australia), no date",
      says: "Bleeding is more likely with blood thinners. After glycerol the head is tilted forward for two hours.",
    },
    "ucsf-rf-anaesthesia": {
      name: "UCSF (US), no date",
      says: "For heat the person is woken to say where it tingles, then made sleepy again.",
    },
    "valley-ni": {
      name: "Valley Neurosurgical (US), no date",
      says: "People go back to work 4 to 6 weeks after decompression.",
    },
  },
};
