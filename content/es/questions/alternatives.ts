import type { alternativeRules } from "@/content/form/questions/alternatives";
import type { QuestionWordsOf } from "@/content/question-words-of";

/** Other ways forward, waiting, and what each would cost. */
export const alternativeQuestions: QuestionWordsOf<typeof alternativeRules> = {
  "other-ways": {
    text: "¿Qué pasa si sigo como estoy por ahora? ¿Qué más podría probar, y cuánto costaría cada cosa?",
    because: "porque esto importa a todos",
  },
  "physical-therapy-first": {
    text: "No he probado la fisioterapia ni el ejercicio. ¿Debería ser eso lo primero?",
    because: "porque no marcó la fisioterapia entre lo que ha probado",
  },
  "exercise-tried": {
    text: "He probado la fisioterapia o el ejercicio. ¿Hay algún tipo que pueda ayudarme más?",
    because: "porque dijo que lo ha probado",
  },
  mood: {
    text: "El dolor me baja el ánimo. ¿Quién me puede ayudar con eso?",
    because: "porque dijo que el dolor le baja el ánimo",
  },
  "eating-and-talking": {
    text: "El dolor me dificulta comer o hablar. ¿Qué me puede ayudar con eso ahora?",
    because: "porque dijo que el dolor de cara le dificulta comer o hablar",
  },
  cost: {
    text: "¿Cuánto tendría que pagar por las pruebas, por el día del procedimiento y si se repite?",
    because: "porque ninguna fuente de aquí da el costo",
  },
  "visits-and-travel": {
    text: "¿Cuántas citas necesitaré? ¿Puede alguna ser por teléfono o cerca de casa?",
    because: "porque dijo que el costo o los viajes le importan",
  },
};
