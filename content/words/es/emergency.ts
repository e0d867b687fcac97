import type { EmergencyGroupId, EmergencySignId } from "../../form/emergency";

/** The emergency signs in plain Spanish, exact enough to answer for oneself. */
export const emergencyWords: {
  readonly groups: Readonly<Record<EmergencyGroupId, string>>;
  readonly signs: Readonly<Record<EmergencySignId, string>>;
} = {
  groups: {
    "bladder-legs": "Vejiga, intestino y piernas",
    "fever-fall-pump": "Fiebre, una caída o una bomba",
    "head-eyes": "Cabeza y ojos",
    "stroke-heart": "Cerebro, corazón y respiración",
    life: "Su vida",
  },
  signs: {
    "saddle-numb": "Piel adormecida en los genitales, las nalgas o la cara interna de los muslos.",
    "pee-trouble": "Le cuesta empezar a orinar o no siente salir la orina.",
    leaks: "Se le escapan la orina o las heces (caca), o no nota que tiene que ir.",
    "both-legs": "Dolor, adormecimiento o debilidad en las dos piernas.",
    "clumsy-unsteady": "Piernas pesadas o inseguras, manos torpes o un pie que se cae.",
    "fever-back-pain": "Fiebre o escalofríos, con peor dolor de espalda o de cuello.",
    "after-fall": "Mucho dolor de espalda o de cuello tras una caída o un choque.",
    "baclofen-pump":
      "Si tiene una bomba de baclofeno: espasmos de repente, picor, fiebre o confusión.",
    sight: "Pierde la vista, ve doble o ve borroso.",
    "sudden-headache":
      "Un dolor de cabeza de golpe, el peor de su vida, o cuello rígido con fiebre.",
    "temple-jaw":
      "Con más de 50 años: dolor de cabeza nuevo, cuero cabelludo sensible o dolor de mandíbula al masticar.",
    stroke: "De golpe se le cae la cara, un brazo está débil o no habla claro.",
    "chest-breath": "Dolor o presión en el pecho, o de repente le cuesta respirar.",
    "self-harm": "Siente que quizá se quite la vida o se haga daño.",
  },
};
