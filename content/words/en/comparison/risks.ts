import type { RowWordsOf } from "../../../form/comparison";
import type { risks } from "../../../form/comparison/risks";

/** Each risk of the article's table, what matters beforehand, and what is not known. */
export const risksWords: RowWordsOf<typeof risks> = {
  weakness: {
    title: "Weak muscles for a time",
    cells: {
      neurotomy:
        "The article says yes, this can happen. It does not say how often. It does not say how long it lasts. We do not know.",
      rhizotomy:
        "NICE (UK, 2010) says walking may get worse after one kind, for stiff legs. The article says no in its table. Its text says yes. It gives no number.",
    },
  },
  numbness: {
    title: "Numb skin",
    cells: {
      neurotomy:
        "The article says yes, part of you may feel numb. It does not say where. It does not say how often, or how long it lasts. We do not know how many people this happens to. We found no study of it.",
      rhizotomy: "This is from a study, though the article says no:",
    },
  },
  "site-pain": {
    title: "Pain where it was done",
    cells: {
      neurotomy:
        "The article says yes. It says pain at first mostly goes in a few days. We do not know how often it stays.",
      rhizotomy:
        "The article says yes. It does not say how long the pain lasts. We do not know how often it stays.",
    },
  },
  infection: {
    title: "Infection",
    cells: {
      neurotomy:
        "The article says this is rare. It gives no numbers. We do not know how often it happens.",
      rhizotomy:
        "The article says this is rare. It gives no numbers. We do not know how often it happens.",
    },
  },
  "nerve-damage": {
    title: "Harm to a nerve",
    cells: {
      neurotomy:
        "The article says this is rare. It does not say which nerves. It gives no numbers. We do not know how often it happens.",
      rhizotomy:
        "The article says no. It also says the aim is to cut nerve roots. We do not know how often other nerves are harmed.",
    },
  },
  paralysis: {
    title: "Muscles that no longer move",
    cells: {
      neurotomy:
        "The article says no. It does name weak muscles as a risk. It gives no numbers and no study for this. We found nothing else on it. So we do not know how sure this is.",
      rhizotomy:
        "NICE (UK, 2010) writes of one kind, for stiff legs. Walking or the bladder may get worse. The spine may bend out of shape. The article says yes. It does not say how often.",
    },
  },
  spasms: {
    title: "Spasms",
    cells: {
      neurotomy:
        "The article says no. It gives no numbers and no study for this. So we do not know how sure this is.",
      rhizotomy:
        "The article says yes, spasms may follow. Elsewhere it says rhizotomy is used to treat spasms. We do not know how often.",
    },
  },
  "coming-back": {
    title: "Pain that comes back",
    cells: {
      neurotomy:
        "NICE (UK, 2016) says the nerve may grow back. A US-led team (2022) says to expect the pain to return. We do not know how often. The article says no.",
      rhizotomy:
        "The article says it may, if the nerve grows back. Elsewhere it says relief goes on. It gives no numbers. We do not know how often.",
    },
  },
  implants: {
    title: "Implants and current",
    cells: {
      neurotomy:
        "The heat treatment uses a current. A US group (2023) says this is a concern for people with implants. It says to plan with those who look after the implant.",
      rhizotomy:
        "If yours is the heat treatment, it uses a current. A US group (2023) says this is a concern for people with implants. It says to plan with those who look after the implant.",
    },
  },
  "blood-thinners-and-infection": {
    title: "Blood thinners and other health matters",
    cells: {
      neurotomy:
        "A UK pain clinic (no date) says what to tell them before an injection. Tell them of blood thinners, at least 10 days ahead. Tell them of infection, antibiotics or a fever. Tell them of drugs for diabetes. Tell them if you may be pregnant. Do not stop any medicine because of this form.",
      rhizotomy:
        "A UK pain clinic (no date) says what to tell them before an injection. Tell them of blood thinners, at least 10 days ahead. Tell them of infection, antibiotics or a fever. Tell them of drugs for diabetes. Tell them if you may be pregnant. Do not stop any medicine because of this form.",
    },
  },
  "not-known": {
    title: "What is not known",
    cells: {
      neurotomy:
        "NICE (UK, 2016) says no trial told of the long run. A world panel (2020) says doctors do not agree on most of it. The article gives no numbers for any risk.",
      rhizotomy:
        "Sweden (2016) tells us of the face, not of the spine. The article gives no numbers for any risk. It names many kinds under one word. The risks may not be the same for each.",
    },
  },
};
