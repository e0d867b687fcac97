import type { healthRules } from "../../../form/questions/health";
import type { QuestionWordsOf } from "../../../question-words-of";

/** This person's health, medicines and implants. */
export const healthQuestions: QuestionWordsOf<typeof healthRules> = {
  diabetes: {
    short: "Diabetes ese día",
    text: "¿Qué debo hacer ese día con la comida y con mis medicinas para la diabetes?",
    because: "porque dijo que tiene diabetes",
  },
  "multiple-sclerosis": {
    short: "Esclerosis múltiple",
    text: "¿Cambia mi esclerosis múltiple lo que puedo esperar de esto, o los riesgos?",
    because: "porque dijo que tiene esclerosis múltiple",
  },
  cancer: {
    short: "Cáncer, ahora o antes",
    text: "Tengo o he tenido cáncer. ¿Cambia eso lo que buscan, o las pruebas que necesito?",
    because: "porque dijo que tiene o ha tenido cáncer",
  },
  "heart-or-lungs": {
    short: "Corazón o pulmones",
    text: "¿Qué medicina me adormecería o me dormiría? ¿Cambia eso por mi problema de corazón, pulmones o sueño?",
    because: "porque dijo que tiene un problema de corazón, pulmones o sueño",
  },
  "nerve-or-muscle": {
    short: "Nervios o músculos",
    text: "Tengo una enfermedad de los nervios o los músculos. ¿Podría esto debilitar mis músculos?",
    because:
      "porque dijo que tiene esa enfermedad, y las fuentes no coinciden sobre los músculos débiles",
  },
  "thin-bones": {
    short: "Huesos frágiles",
    text: "Tengo los huesos frágiles. ¿Cambia eso cómo me acuesto o cómo se hace?",
    because: "porque dijo que tiene los huesos frágiles",
  },
  "other-condition": {
    short: "Otras cosas de mi salud",
    text: "¿Hay algo más de mi salud que importe para esto? ¿Podemos repasarlo?",
    quoting: "Escribí sobre mi salud: “{words}”. ¿Importa eso para esto?",
    because: "porque escribió sobre su salud, marcó otra cosa o no lo sabe",
  },
  "tried-stimulator": {
    short: "Mi estimulador",
    text: "He tenido un estimulador para el dolor. ¿Cambia eso lo que pueden hacer ahora?",
    because: "porque dijo que ha probado un estimulador",
  },
  "hospital-stay": {
    short: "Mi estancia en el hospital",
    text: "Estuve en el hospital hace poco. ¿Cambia eso cuándo o dónde se puede hacer?",
    quoting: "Estuve en el hospital: “{words}”. ¿Cambia eso cuándo o dónde se puede hacer?",
    because: "porque dijo que estuvo en un hospital",
  },
  smoking: {
    short: "Fumar",
    text: "Fumar, ahora o antes, ¿cambia mis riesgos o cómo sano?",
    because: "porque dijo que fuma, o que antes fumaba",
  },
  "pain-medicines": {
    short: "Medicinas para el dolor",
    text: "¿Con cuáles de mis medicinas para el dolor sigo, antes y después?",
    because: "porque escribió lo que toma para el dolor",
  },
  "side-effects": {
    short: "Efectos secundarios",
    text: "Mi medicina para el dolor me da efectos secundarios. ¿Qué otra cosa podría tomar por ahora?",
    because: "porque escribió efectos secundarios",
  },
  "other-medicines": {
    short: "Mis otras medicinas",
    text: "¿Importa para esto alguna de mis otras medicinas? ¿Quién revisará la lista?",
    because: "porque escribió otras cosas que toma",
  },
};
