import type { EmergencyGroupId, EmergencySignId } from "../../form/emergency";

/** The emergency signs in plain words, exact enough to answer for oneself. */
export const emergencyWords: {
  readonly groups: Readonly<Record<EmergencyGroupId, string>>;
  readonly signs: Readonly<Record<EmergencySignId, string>>;
} = {
  groups: {
    "bladder-legs": "Bladder, bowels and legs",
    "fever-fall-pump": "Fever, a fall, or a pump",
    "head-eyes": "Head and eyes",
    "stroke-heart": "Stroke, heart and breath",
    life: "Your life",
  },
  signs: {
    "saddle-numb": "Numb skin around your genitals or bottom, or inside your thighs.",
    "pee-trouble": "Trouble with starting to pee, or with feeling it come.",
    leaks: "You leak pee or poo, or cannot feel that you need to go.",
    "both-legs": "Pain, numbness or weakness in both legs.",
    "clumsy-unsteady": "Heavy or unsteady legs, clumsy hands, or a foot that drops.",
    "fever-back-pain": "Fever or shivering, with worse back or neck pain.",
    "after-fall": "Bad back or neck pain after a fall or a crash.",
    "baclofen-pump": "With a baclofen pump: sudden spasms, itching, fever or a muddled mind.",
    sight: "You lose sight, see double, or your sight blurs.",
    "sudden-headache": "A sudden headache, the worst ever, or a stiff neck with fever.",
    "temple-jaw": "If you are over 50: new headache, sore scalp, or jaw pain as you chew.",
    stroke: "All at once a face that droops, a weak arm, or slurred speech.",
    "chest-breath": "Chest pain or tightness, or sudden trouble with breathing.",
    "self-harm": "You feel you may end your life or hurt yourself.",
  },
};
