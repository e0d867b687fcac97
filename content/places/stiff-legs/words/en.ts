import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { stiffLegs } from "../structure";

const records = "records, not graded";

/** The words of stiff legs in English. */
export const words: PlaceWordsOf<typeof stiffLegs> = {
  name: "Stiff legs",
  opening:
    "This is about legs made stiff by harm to the brain or spinal cord (spasticity). Cerebral palsy, from harm early in life, is one cause. A muscle spasm in the back is something else.",
  options: {
    "selective-dorsal-rhizotomy": "Selective dorsal rhizotomy",
    "baclofen-pump": "Baclofen pump",
    "botulinum-toxin": "Botulinum toxin",
    "orthopaedic-surgery": "Tendon and bone surgery",
    "carrying-on": "Carrying on as now",
  },
  naming: {
    neurotomy: {
      "leg-nerve": "For one stiff foot it can mean that part of a leg nerve is cut.",
    },
    rhizotomy: {
      roots: "For stiff legs it means that some nerve roots in the low back are cut.",
    },
  },
  rows: {
    what: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "what-rhizotomy": "The spine is opened. Some roots that carry feeling are cut.",
        },
        "baclofen-pump": {
          "what-pump": "A pump under the skin of the belly sends baclofen to the spine.",
        },
        "botulinum-toxin": { "what-toxin": "Shots into stiff muscles make them weak for a time." },
        "orthopaedic-surgery": {
          "what-orthopaedic": "Tendons, muscles or bones are changed, often many at once.",
        },
        "carrying-on": { "what-carrying-on": "You keep what you do today." },
      },
      why: {
        "why-not-back": "NICE (UK) looked at this for stiff legs, not for back pain.",
        "why-how-much": "In one Swedish group, 40 of 100 root strands were cut (mean).",
        "why-who":
          "Below age 19, NICE says that it can be thought of for those who walk, with or without aids. In 2014 England paid for it at ages 3 to 10.",
        "why-pump-who":
          "UK clinics offer the pump to adults with MS, stroke, or harm to the brain or spinal cord. Below age 19, NICE names those who walk least.",
      },
    },
    before: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "before-rhizotomy":
            "A trained team decides. It checks walking, strength and a brain scan.",
        },
        "baclofen-pump": {
          "before-pump": "First come training and tablets, then a test dose by needle.",
        },
        "botulinum-toxin": {
          "before-toxin":
            "You agree on an aim. Tell them of infection, blood thinners or pregnancy.",
        },
        "orthopaedic-surgery": {
          "before-orthopaedic": "Below age 19, NICE (UK) asks for a study of how you walk.",
        },
        "carrying-on": { "before-carrying-on": "You need no test for this." },
      },
      why: {
        "why-team":
          "For adults with cerebral palsy, NICE asks for an expert team before nerves or bones are treated.",
        "why-consent":
          "NICE wants people to hear that it is for good, and what can go wrong. They also need to hear that much training follows.",
        "why-stiffness-helps":
          "A UK centre says that stiffness can be of use. Some people need it to stand or walk.",
      },
    },
    help: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "help-rhizotomy": "In cerebral palsy, NICE (UK) finds enough evidence that it works.",
        },
        "baclofen-pump": {
          "help-pump": "Six studies in children saw less stiffness for a short time.",
        },
        "botulinum-toxin": {
          "help-toxin": "It can ease stiffness and pain. Function mostly stays the same.",
        },
        "orthopaedic-surgery": {
          "help-orthopaedic": "In one small trial in children, against strength training:",
        },
        "carrying-on": {},
      },
      why: {
        "why-stiffness":
          "In the trials, stiffness fell by 1.2 points more than with training alone. The gain in movement was small; a report for Ontario found the same.",
        "why-england":
          "In England 137 children gained 3.2 points a year for two years. No other group was there to compare.",
        "why-adult-survey":
          "One US centre asked 64 adults it had treated. 91 of 100 said that they walked with more ease.",
        "why-toxin-trials":
          "A Cochrane review found 31 trials of the toxin in children’s legs. We could not read its results.",
      },
    },
    "how-long": {
      cells: {
        "selective-dorsal-rhizotomy": {
          "long-rhizotomy": "In 35 children, stiffness was not back after five years.",
        },
        "baclofen-pump": {
          "long-pump": "As long as it is filled. The battery lasts 81 months.",
        },
        "botulinum-toxin": {
          "long-toxin": "Three to four months. Then it can be done again.",
        },
        "orthopaedic-surgery": {
          "long-orthopaedic": "Gains can last ten years, but more surgery may follow.",
        },
        "carrying-on": {
          "long-carrying-on": "With cerebral palsy, most adults keep their level of walking.",
        },
      },
      why: {
        "why-long-run":
          "In 2010 NICE said that newer studies suggest less stiffness in the long run.",
        "why-less-else":
          "Once roots were cut, 35 people used less baclofen and toxin. They needed bones treated about as much as before.",
        "why-natural":
          "The harm to the brain stays the same. But muscles and joints can get stiffer, and in one study all adults walked more slowly with time.",
      },
    },
    harms: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "harms-rhizotomy":
            "Walking or the bladder can get worse, says NICE. The spine can bend later.",
        },
        "baclofen-pump": {
          "harms-pump": "The tube can fail, leak or get infected. If it runs dry, you can get ill.",
        },
        "botulinum-toxin": {
          "harms-toxin": "Sore or bruised skin, a feeling like flu, or other muscles getting weak.",
        },
        "orthopaedic-surgery": {
          "harms-orthopaedic": "Infection and other problems, more so in people who walk least.",
        },
        "carrying-on": {
          "harms-carrying-on": "Muscles can get shorter and joints stiffer with time.",
        },
      },
      why: {
        "why-known":
          "NICE says that grave, well-known problems can come. A UK centre names infection, a leak, very weak legs and loss of bladder control, with no numbers.",
        "why-toxin-spread":
          "A local NHS guide says that the toxin can spread. The signs are weak muscles and trouble with breathing.",
        "why-spine-level":
          "In one group, large bends came only in those who walk least. A review of 22 reports found some bend in 28 of 100.",
        "why-empty-pump":
          "The maker says that signs of withdrawal can come if the pump runs low. It has an alarm, and refills must be on time.",
      },
    },
    day: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "day-rhizotomy": "You are asleep. Children stay up to three weeks at one UK centre.",
        },
        "baclofen-pump": {
          "day-pump": "Mostly you are asleep, with a short stay. Refills come every few months.",
        },
        "botulinum-toxin": {
          "day-toxin": "Five to ten minutes in a clinic. It builds up over two weeks.",
        },
        "orthopaedic-surgery": {
          "day-orthopaedic":
            "Much training follows. NICE judges the result after one to two years.",
        },
        "carrying-on": { "day-carrying-on": "You need no stay in hospital." },
      },
      why: {
        "why-first-week":
          "At that centre, legs are mostly numb and weaker in the first week. It can be hard to pass urine.",
        "why-exercises":
          "Once roots are cut, NICE speaks of long training. One UK centre speaks of one to two years.",
        "why-pump-size": "The pump is a disc, almost 9 cm wide and 2.6 cm thick.",
      },
    },
    undo: {
      cells: {
        "selective-dorsal-rhizotomy": { "undo-rhizotomy": "No. NICE says that it is for good." },
        "baclofen-pump": { "undo-pump": "Yes. The dose can be changed or stopped." },
        "botulinum-toxin": { "undo-toxin": "Yes. It wears off by itself." },
        "orthopaedic-surgery": {},
        "carrying-on": { "undo-carrying-on": "Yes. You can change your mind at any time." },
      },
      why: {
        "why-discuss":
          "NICE asks teams to talk about this. It is for good, and the later results are not sure.",
      },
    },
  },
  numbers: {
    "rhizotomy-children": {
      value: "4.0 points of 100 more on a movement scale",
      compared: "against training alone",
      people: "90 children",
      time: "9 to 12 months",
      sure: "3 small trials pooled",
    },
    "rhizotomy-adults": {
      value: "54 of 100 walked with more ease, 75 were less stiff, 74 had less pain",
      compared: "not compared",
      people: "141 adults, in parts",
      time: "short term",
      sure: "12 reports pooled, not graded",
    },
    "orthopaedic-walking": {
      value: "walking pattern 5.5 points nearer to usual; daily life the same",
      compared: "against strength training",
      people: "19 children",
      time: "12 months",
      sure: "1 small trial",
    },
    "rhizotomy-later": {
      value: "91 of 100 said it did good, 2 harm; 57 had more surgery",
      compared: "not compared",
      people: "95 adults, treated as children",
      time: "20 to 28 years",
      sure: "own survey, not graded",
    },
    "orthopaedic-again": {
      value: "64 of 100 had more surgery",
      compared: "not compared",
      people: "14 people",
      time: "1 to 3 years",
      sure: records,
    },
    "walking-alone": {
      value: "7 of 100 good walkers went down; of middle walkers 4 went down, 31 up",
      compared: "not compared",
      people: "number not given",
      time: "from child to adult",
      sure: "pooled groups, not graded",
    },
    "rhizotomy-feeling": {
      value: "92 of 100 had new, odd feelings in the legs",
      compared: "not compared",
      people: "52 adults",
      time: "not said",
      sure: "reports pooled, not graded",
    },
    "rhizotomy-spine": {
      value: "31 of 100 had a bent spine, 38 pain, 8 numb patches",
      compared: "not compared",
      people: "95 adults, treated as children",
      time: "20 to 28 years",
      sure: "own survey, not graded",
    },
    "pump-problems": {
      value: "25 of 100 had surgery for a problem: tube 15, infection 9, leak 5",
      compared: "not compared",
      people: "430 children",
      time: "8.6 years (mean)",
      sure: records,
    },
    "pump-infection": {
      value: "15 of 100 had an infection, 25 a leak",
      compared: "not compared",
      people: "341 children",
      time: "6.3 years (mean)",
      sure: records,
    },
    "orthopaedic-problems": {
      value: "13 of 100 operations had a problem; half were infections",
      compared: "not compared",
      people: "1,514 children and young adults",
      time: "90 days",
      sure: "register, not graded",
    },
  },
  others: {
    "baclofen-tablets": {
      name: "Baclofen tablets",
      text: "Daily tablets. Trials in children do not agree if they help. In one, most children got sleepy.",
    },
    "leg-nerve": {
      name: "Cutting part of a leg nerve (neurotomy)",
      text: "For one stiff foot, mostly after a stroke. Nearly all studies have no group to compare with.",
    },
    physiotherapy: {
      name: "Physiotherapy",
      text: "Training with an aim, strength work and walking. Studies in children say that these help.",
    },
  },
  disputes: {
    "stiff-legs-benefit": {
      title: "How sure is the gain from cutting roots?",
      sides: {
        adequate: "NICE (2010) finds enough evidence that it works in cerebral palsy.",
        uneven: "NICE (2012) says that gains were not the same in all studies, nor at all checks.",
      },
    },
    "stiff-legs-adults": {
      title: "Does it help adults?",
      sides: {
        less: "A review of 141 adults tells of less stiffness in most.",
        children: "The trials were all in children, and adults were not followed for long.",
      },
    },
    "stiff-legs-causes": {
      title: "Does it help with other causes, such as MS?",
      sides: {
        good: "A review of 145 people, half with MS, tells mostly of gains.",
        unsure:
          "It says too that checks were not the same. A later review finds that MS fits less.",
      },
    },
    "stiff-legs-bent-spine": {
      title: "Does it bend the spine?",
      sides: {
        more: "Reports find a bent spine later in about 30 of 100.",
        same: "A Swedish register finds as much without it.",
      },
    },
    "stiff-legs-alone": {
      title: "What happens to walking without surgery?",
      sides: {
        slower: "One study saw adults walk more slowly with time.",
        steady: "Pooled studies saw most people keep their level.",
      },
    },
  },
  unknown: {
    "unknown-adults": "How adults do over many years after their roots are cut.",
    "unknown-later": "If gains in childhood hold in adult life. NICE asks for research.",
    "unknown-tablets": "If baclofen tablets help children or not.",
    "unknown-pump": "If the pump helps in the long run.",
  },
  mismatches: {
    "stiff-legs-told-heat":
      "You were told of heat. Roots are cut in the treatment here; heat at the joints is another one.",
    "stiff-legs-told-neurotomy":
      "You were told neurotomy. For stiff legs that can mean cutting part of a leg nerve.",
    "stiff-legs-ms":
      "You said you have MS. A review of adults found that cutting roots fits less with MS.",
  },
  questions: {
    "stiff-legs-cause": {
      text: "What makes my legs stiff, and what does that cause mean for what can be done?",
      because: "because legs can be stiff for more than one cause",
    },
    "stiff-legs-adult": {
      text: "Are roots cut in adults here, and for a cause like mine? How did it go for them?",
      because: "because most studies are in children with cerebral palsy",
    },
    "stiff-legs-other-ways": {
      text: "Could botulinum toxin or baclofen be tried instead, or before?",
      because: "because there is more than one way to treat stiff legs",
    },
    "stiff-legs-gain": {
      text: "What could change in my daily life, and not just in the stiffness, in two years and in ten?",
      because: "because sources differ on how much people gain",
    },
    "stiff-legs-spine": {
      text: "How would you watch my spine after this, and for how long?",
      because: "because sources differ on the spine after roots are cut",
    },
    "stiff-legs-waiting": {
      text: "What do you expect for me with training alone?",
      because: "because sources differ on how walking changes with time",
    },
  },
  sources: {
    "nice-cg145": {
      name: "NICE (UK), 2012",
      says: "For under-19s: cutting roots can be thought of for those who walk, with or without aids. Work on bones needs a study of walking; its result is judged after one to two years.",
    },
    "nice-cg145-rr": {
      name: "NICE (UK), call for research, 2012",
      says: "Gains after cutting roots were not the same in all studies, nor at all checks from 6 to 24 months. Research on later life is needed.",
    },
    "nice-ng119": {
      name: "NICE (UK), 2019",
      says: "Adults with cerebral palsy go to an expert team if surgery on nerves or bones is thought of.",
    },
    "nice-ipg373-press": {
      name: "NICE (UK), news, 2010",
      says: "New studies suggest that stiffness can be less in the long run. Risks can be grave and must be told.",
    },
    "nhs-england-2014": {
      name: "NHS England (UK), 2014",
      says: "The NHS paid for about 120 children a year, aged 3 to 10, at five centres.",
    },
    "mclaughlin-2002": {
      name: "McLaughlin and others, 2002",
      says: "In three trials, stiffness fell by 1.2 points more with roots cut. Movement rose by 4.0 points more, a small gain.",
    },
    "kakodkar-2021": {
      name: "Kakodkar and others, 2021",
      says: "Of 141 adults, stiffness fell in 75.2 %. Walking was better in 54 % of 81, pain in 74 % of 86; 92.3 % of 52 had new odd feelings. MS fitted less.",
    },
    "gump-2013": {
      name: "Gump and others, 2013",
      says: "Of 145 people without cerebral palsy, 74 had MS. Results were mostly called good, but checks were not the same and late results few.",
    },
    "hqo-2017": {
      name: "Health Quality Ontario (Canada), 2017",
      says: "Movement rose by 4.5 % more than with training alone. It is less sure for later life.",
    },
    "summers-2019": {
      name: "Summers and others (UK), 2019",
      says: "137 children gained 3.2 points a year for two years. Life was rated higher in five of seven parts.",
    },
    "nordmark-2008": {
      name: "Lund series (Sweden), 2008",
      says: "In 35 children stiffness fell at once and was not back at five years. About 40 % of root strands were cut.",
    },
    "park-2017": {
      name: "Park and others (US), 2017",
      says: "Of 95 adults treated as children, 91 % said it did good and 2 % harm. Bent spine 31 %, pain 38 %, numb patches 8 %, more surgery 57 %.",
    },
    "park-2019-adults": {
      name: "Park and others (US), 2019",
      says: "Of 64 treated as adults, 91 % walked with more ease. Muscle and joint pain was less in 64 %.",
    },
    "sdr-acta-2024": {
      name: "Study of 35 people, 2024",
      says: "After roots were cut, less baclofen and toxin was used. The need to treat bones did not clearly change.",
    },
    "spine-sr-2020": {
      name: "Wheelwright and others, 2020",
      says: "In 22 reports with 1,485 people, 28.0 % had some bend of the spine. The reports differ a lot.",
    },
    "spine-register-2020": {
      name: "Lundkvist Josenby and Westbom (Sweden), 2020",
      says: "A bent spine and back pain came as much in 36 children with roots cut as in 113 without.",
    },
    "spine-2024": {
      name: "Study of 107 people, 2024",
      says: "53 % had a bent spine. Large bends came only in those who walk least.",
    },
    "bristol-sdr": {
      name: "Bristol children’s hospital (UK), no date",
      says: "A brain scan and a study of walking come first. Children stay up to three weeks; numb, weak legs are expected in the first week.",
    },
    "bobath-sdr": {
      name: "Bobath Centre (UK), no date",
      says: "Training goes on for one to two years after it.",
    },
    "hasnat-2015": {
      name: "Cochrane review, 2015",
      says: "Six studies give some sign that the pump eases stiffness for a short time. The long run is less clear.",
    },
    "itb-430": {
      name: "Study of 430 children, no date",
      says: "25 % had a problem that needed surgery: tube 15.1 %, infection 9.3 %, leak 4.9 %, pump 1 %.",
    },
    "itb-341": {
      name: "Study of 341 children, 2019",
      says: "14.6 % had an infection and 24.9 % a leak in 6.3 years.",
    },
    "uclh-itb": {
      name: "UCL Hospitals (UK), no date",
      says: "Training and tablets come first, then a test dose. The pump’s battery lasts 81 months.",
    },
    "bham-itb": {
      name: "Birmingham Community Healthcare (UK), no date",
      says: "The pump is offered to adults with MS, stroke, brain or spinal cord harm, or cerebral palsy. It has an alarm.",
    },
    "medtronic-itb": {
      name: "Medtronic (US), no date",
      says: "The pump is filled every few months. If it runs low, signs of withdrawal can come.",
    },
    "roberts-2013": {
      name: "Roberts (UK), 2013",
      says: "The pump can be controlled and undone. Cut roots are for good.",
    },
    "blumetti-2019": {
      name: "Cochrane review, 2019",
      says: "31 trials tested the toxin in the legs of 1,508 children with cerebral palsy.",
    },
    "nth-btx": {
      name: "North Tees and Hartlepool NHS (UK), no date",
      says: "The toxin works most after 10 to 14 days and lasts 3 to 4 months. Pain, bruises and a feeling like flu can come.",
    },
    "ulh-btx": {
      name: "United Lincolnshire Hospitals (UK), no date",
      says: "The effect lasts about 3 to 4 months, and then shots mostly need to be done again.",
    },
    "uclh-btx": {
      name: "UCL Hospitals (UK), no date",
      says: "The toxin makes muscles weak for a time. It may ease pain, stiffness and spasms; function mostly stays the same.",
    },
    "cntw-btx": {
      name: "Cumbria and Tyne and Wear NHS (UK), no date",
      says: "Blood thinners and drugs for infection matter before the shots. Aims are agreed at the visit.",
    },
    "beds-luton-btx": {
      name: "Bedfordshire and Luton NHS (UK), 2019",
      says: "People are to be told of signs that the toxin spreads, such as weak muscles and trouble with breathing.",
    },
    "nca-btx": {
      name: "Northern Care Alliance (UK), no date",
      says: "The shots take about 5 to 10 minutes in a clinic.",
    },
    "thomason-2011": {
      name: "Thomason and others, 2011",
      says: "Walking pattern improved by 5.5 points more than with strength training. Daily function did not differ at 12 months.",
    },
    "rutz-2013": {
      name: "Rutz and others, 2013",
      says: "Walking improved in 14 people. Nine had more surgery, and one had a major problem.",
    },
    "semls-10y-2016": {
      name: "Ten-year study of 39 people, 2016",
      says: "The gain in walking was 12.1 points at one year and 10.3 at ten years.",
    },
    "tellus-2025": {
      name: "Telléus and others (Sweden), 2025",
      says: "Of 2,983 operations, 13 % had a problem within 90 days. Half were infections; those who walk least had more.",
    },
    "navarrete-2016": {
      name: "Navarrete-Opazo and others, 2016",
      says: "Six trials with 130 children do not agree. Too little is known for or against the tablets.",
    },
    "ncc-baclofen-table": {
      name: "NICE (UK), evidence table, 2012",
      says: "In one trial 12 of 20 children were sleepy on baclofen and none on dummy tablets.",
    },
    "novak-2020": {
      name: "Novak and others, 2020",
      says: "Training with an aim, strength, fitness and walking at home help children with cerebral palsy.",
    },
    "walking-change-2020": {
      name: "Chiu and others, 2020",
      says: "Of good walkers 7 % went down a level. Of middle walkers 4 % went down and 31 % up.",
    },
    "rutz-natural": {
      name: "Rutz and Thomason, no date",
      says: "The harm to the brain does not grow, but muscles and joints can stiffen as a child grows.",
    },
    "gait-adults-2026": {
      name: "Study of 83 adults, 2026",
      says: "Walking speed fell in all groups, and function fell more in those with both legs affected.",
    },
    "neurotomy-sr": {
      name: "Ploegmakers and others, no date",
      says: "26 studies of cutting part of a leg nerve were found. Only one split people by chance.",
    },
  },
};
