import type { visitRules } from "../../../form/questions/visit";
import type { QuestionWordsOf } from "../../../question-words-of";

/** The day, the days after it, recovery and follow-up. */
export const visitQuestions: QuestionWordsOf<typeof visitRules> = {
  "needle-or-cut": {
    text: "¿Se hace con una aguja o con un corte abierto? ¿Me dormirán, y cuánto se tarda?",
    because: "porque las fuentes no coinciden sobre cómo se hace",
  },
  "lying-still": {
    text: "Acostarme empeora mi dolor. ¿Cuánto tiempo debo estar sin moverme, y en qué postura?",
    because: "porque dijo que acostarse empeora su dolor",
  },
  "getting-about": {
    text: "Me cuesta moverme. ¿Cómo subiré a la camilla, y quién me ayudará?",
    because: "porque dijo que el dolor no le deja moverse bien",
  },
  "going-home": {
    text: "¿Cuánto tiempo me quedaré, quién debe llevarme a casa, y cuándo podré conducir (manejar)?",
    because: "porque las fuentes no dicen cuánto tiempo se queda la gente",
  },
  "first-days": {
    text: "¿Cuándo debería empezar el alivio, y cómo me sentiré los primeros días?",
    because: "porque las fuentes no coinciden sobre si el alivio llega enseguida",
  },
  "warning-signs": {
    text: "Después, ¿con qué señales debo llamarles, y con cuáles necesito ayuda enseguida?",
    because: "porque algunas señales no pueden esperar",
  },
  "help-at-home": {
    text: "¿Qué ayuda necesitaré en casa los primeros días?",
    because: "porque dijo que el dolor le dificulta lavarse, vestirse o comer",
  },
  "recovery-time": {
    text: "¿Cuándo debería empezar el alivio? ¿Cuánto tardaré en hacer las cosas de cada día, dormir y trabajar como antes?",
    because:
      "porque las fuentes no coinciden sobre cuándo empieza el alivio y cuánto se tarda en recuperarse",
  },
  "back-to": {
    text: "¿Es probable que vuelva a hacer lo que más quiero? ¿Cuándo podría intentarlo?",
    because: "porque dijo que hay cosas que el dolor no le deja hacer",
  },
  sleep: {
    text: "¿Se sabe si el sueño mejora después de esto? ¿Qué más podría ayudarme a dormir?",
    because: "porque dijo que dormir le importa o le cuesta",
  },
  "follow-up": {
    text: "¿Quién me verá después, cuándo, y a quién llamo si tengo una pregunta?",
    because: "porque dijo que un tratamiento ya le dio problemas",
  },
  "long-term": {
    text: "¿Cómo puede afectar cada camino a mi salud en los próximos años?",
    because: "porque dijo que su dolor dura ya un año o más",
  },
  "my-helper": {
    text: "¿Puede estar la persona que me ayuda cuando decidamos, y ese día?",
    because: "porque dijo que alguien le ayuda con este formulario",
  },
  interpreter: {
    text: "¿Puede la clínica buscarme un intérprete, para la conversación y para ese día?",
    because: "porque dijo que un intérprete le ayuda",
  },
};
