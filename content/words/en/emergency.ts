import type { EmergencySignId } from "../../form/emergency";

/** The emergency signs in plain words, exact enough to answer for oneself. */
export const emergencyWords: Readonly<Record<EmergencySignId, string>> = {
  "inner-thighs": "Numb or tingling skin between your legs, on your inner thighs or genitals.",
  "back-passage": "Numb skin in or around your back passage, or on your buttocks.",
  wiping: "Wiping after the toilet does not feel as it used to.",
  "urine-control": "It is getting harder to start to pee, to stop, or to hold it in.",
  "urine-feeling": "You cannot feel your pee as it comes out.",
  "urine-leak": "You leak pee without meaning to.",
  "bladder-full": "You cannot tell if your bladder is full.",
  "bowel-control": "You cannot hold in your poo.",
  "bowel-feeling": "You cannot feel your poo as it comes out.",
  erection: "A change in how you get an erection, or in how you ejaculate.",
  "sex-feeling": "You lose feeling in your genitals during sex.",
  "both-legs-weak": "Both your legs have become weak.",
  "fever-back-pain": "You have a fever with severe back pain.",
  "chest-pain": "You have pain in your chest.",
  "sudden-headache": "You have the worst headache of your life, and it came on all at once.",
  "face-droop": "One side of your face droops.",
};
