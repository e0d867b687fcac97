import type { everyoneRules } from "../../../form/questions/everyone";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What everyone asks, and what anyone could ask. */
export const everyoneQuestions: QuestionWordsOf<typeof everyoneRules> = {
  "exact-procedure": {
    short: "Nervio exacto y método",
    text: "¿Qué nervio exacto, de qué lado, con qué método, y se puede deshacer?",
    because: "porque las fuentes no coinciden sobre qué nervio trata cada uno",
  },
  "my-options": {
    short: "Mis opciones",
    text: "¿Cuáles son mis opciones, con lo bueno y lo malo de cada una? ¿Y qué tan probable es en alguien como yo?",
    because: "porque esto importa a todos",
  },
  "if-no-help": {
    short: "Si no ayuda",
    text: "¿Qué hacemos si no ayuda, o si empeora las cosas?",
    because: "porque ninguna fuente dice que ayude a todas las personas",
  },
  "warning-signs": {
    short: "Señales de aviso",
    text: "Después, ¿con qué señales debo llamarles, y con cuáles necesito ayuda enseguida?",
    because: "porque algunas señales no pueden esperar",
  },
  "why-me": {
    short: "Por qué en mi caso",
    text: "¿Por qué piensan en esto para mí? ¿Qué prueba o qué señal apunta a este nervio?",
    because: "porque esto importa a todos",
  },
  "relief-chance": {
    short: "Probabilidad de alivio",
    text: "De cada 100 personas como yo, ¿cuántas se alivian? ¿Cuánto, por cuánto tiempo, y con qué certeza se sabe?",
    because: "porque las fuentes no coinciden sobre cuánto dura el alivio",
  },
  "my-risks": {
    short: "Mis riesgos",
    text: "¿Qué riesgos son los más probables en mi caso? ¿Con qué frecuencia ocurren, y podría alguno durar?",
    because: "porque esto importa a todos",
  },
  "other-ways": {
    short: "Otros caminos, o esperar",
    text: "¿Qué pasa si sigo como estoy por ahora? ¿Qué más podría probar, y cuánto costaría cada cosa?",
    because: "porque esto importa a todos",
  },
  "how-many-done": {
    short: "Cuántas han hecho",
    text: "¿Cuántas de estas han hecho, y cómo les fue a esas personas?",
    because: "porque ninguna fuente de aquí puede decir esto de su clínica",
  },
  "before-the-day": {
    short: "Antes del día",
    text: "¿Qué debo hacer con mis medicinas, mis implantes y mi salud, antes de ese día y después?",
    because: "porque las clínicas necesitan saberlo con tiempo",
  },
};
