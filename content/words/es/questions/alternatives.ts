import type { alternativeRules } from "../../../form/questions/alternatives";
import type { QuestionWordsOf } from "../../../question-words-of";

/** Other ways forward, waiting, and what each would cost. */
export const alternativeQuestions: QuestionWordsOf<typeof alternativeRules> = {
  "physical-therapy-first": {
    short: "Primero ejercicio",
    text: "No he probado la fisioterapia ni el ejercicio. ¿Debería ser eso lo primero?",
    because: "porque no marcó la fisioterapia entre lo que ha probado",
  },
  "exercise-tried": {
    short: "Más ejercicio",
    text: "He probado la fisioterapia o el ejercicio. ¿Hay algún tipo que pueda ayudarme más?",
    because: "porque dijo que lo ha probado",
  },
  "tried-other-care": {
    short: "Otros cuidados",
    text: "He probado otros cuidados. ¿Hay alguno que pueda repetir, o uno que no he probado?",
    because: "porque dijo que ha probado otros cuidados",
  },
  "treatment-helped": {
    short: "Lo que sí ayudó",
    text: "Algo que probé me ayudó. ¿Podría hacerlo otra vez, o hacerlo más?",
    because: "porque dijo que un tratamiento le ayudó",
  },
  "treatment-stopped": {
    short: "Por qué terminó",
    text: "Dejé un tratamiento, o me lo quitaron. ¿Importa el motivo para lo que viene ahora?",
    quoting: "Un tratamiento terminó por esto: “{words}”. ¿Importa para lo que viene ahora?",
    because: "porque escribió por qué terminó un tratamiento",
  },
  "medicine-helps": {
    short: "Medicina que ayuda",
    text: "Mi medicina para el dolor me ayuda ahora. ¿Qué cambia eso en lo que decidamos?",
    because: "porque dijo que una medicina para el dolor le ayuda",
  },
  "medicine-helps-little": {
    short: "Medicina que ayuda poco",
    text: "Una medicina para el dolor me ayuda poco. ¿Sigo con ella, o hay otra?",
    because: "porque dijo que una medicina para el dolor le ayuda poco o nada",
  },
  "what-eases": {
    short: "Qué lo calma",
    text: "Algunas cosas calman mi dolor ahora. ¿Puedo apoyarme en ellas, por un tiempo o por más tiempo?",
    because: "porque dijo qué calma su dolor",
  },
  mood: {
    short: "Ánimo y gente",
    text: "El dolor me baja el ánimo, o me aleja de la gente. ¿Quién me puede ayudar con eso?",
    because: "porque dijo que el dolor le baja el ánimo o le aleja de la gente",
  },
  "eating-and-talking": {
    short: "Comer y hablar",
    text: "El dolor me dificulta comer o hablar. ¿Qué me puede ayudar con eso ahora?",
    because: "porque dijo que le cuesta comer o hablar, o que eso empeora el dolor",
  },
  cost: {
    short: "Costo",
    text: "¿Cuánto tendría que pagar por las pruebas, por el día del procedimiento y si se repite?",
    because: "porque ninguna fuente de aquí da el costo",
  },
  "visits-and-travel": {
    short: "Citas y viajes",
    text: "¿Cuántas citas necesitaré? ¿Puede alguna ser por teléfono o cerca de casa?",
    because: "porque dijo que el costo o los viajes le importan",
  },
};
