import type { visitRules } from "../../../form/questions/visit";
import type { QuestionWordsOf } from "../../../question-words-of";

/** The day, the days after it, recovery and follow-up. */
export const visitQuestions: QuestionWordsOf<typeof visitRules> = {
  interpreter: {
    short: "Un intérprete",
    text: "¿Puede la clínica buscarme un intérprete, para la conversación y para ese día?",
    quoting:
      "Necesito un intérprete: “{words}”. ¿Puede la clínica buscar uno para la conversación y ese día?",
    because: "porque dijo que un intérprete le ayuda",
  },
  "hearing-or-sight": {
    short: "Oído o vista",
    text: "No oigo o no veo bien. ¿Cómo puedo seguir la conversación, y lo que se diga ese día?",
    because: "porque dijo que necesita ayuda para oír o ver",
  },
  "lying-still": {
    short: "Estar acostado",
    text: "Me cuesta estar acostado. ¿Cuánto tiempo debo estar sin moverme, en qué postura, y hay otra manera?",
    because: "porque dijo que acostarse le cuesta o empeora su dolor",
  },
  "getting-about": {
    short: "Subir a la camilla",
    text: "Me cuesta moverme. ¿Cómo entraré y subiré a la camilla, y quién me ayudará?",
    because: "porque dijo que le cuesta moverse",
  },
  needles: {
    short: "Agujas",
    text: "Las agujas me dan miedo o me marean. ¿Qué se puede hacer?",
    because: "porque dijo que le cuestan las agujas",
  },
  "other-needs": {
    short: "Lo que necesito",
    text: "Hay cosas que necesito ese día. ¿Pueden tenerlas previstas?",
    quoting: "Voy a necesitar esto: “{words}”. ¿Pueden tenerlo previsto?",
    because: "porque escribió o marcó lo que necesita",
  },
  support: {
    short: "Tiempo y apoyo",
    text: "¿Puedo tener tiempo para pensar, tenerlo por escrito o venir con alguien?",
    because: "porque dijo qué le ayudaría a decidir",
  },
  "needle-or-cut": {
    short: "Aguja o corte",
    text: "¿Se hace con una aguja o con un corte abierto? ¿Me dormirán, y cuánto se tarda?",
    because: "porque las fuentes no coinciden sobre cómo se hace",
  },
  "going-home": {
    short: "Volver a casa",
    text: "¿Cuánto tiempo me quedaré, quién debe llevarme a casa, y cuándo podré conducir (manejar)?",
    because: "porque las fuentes no dicen cuánto tiempo se queda la gente",
  },
  "help-at-home": {
    short: "Ayuda en casa",
    text: "¿Qué ayuda necesitaré en casa los primeros días?",
    because: "porque dijo que el dolor le dificulta lavarse, vestirse o comer",
  },
  "recovery-time": {
    short: "La recuperación",
    text: "¿Cuándo debería empezar el alivio? ¿Cuánto tardaré en hacer las cosas de cada día, dormir y trabajar como antes?",
    because:
      "porque las fuentes no coinciden sobre cuándo empieza el alivio y cuánto se tarda en recuperarse",
  },
  "first-days": {
    short: "Los primeros días",
    text: "¿Cuándo debería empezar el alivio, y cómo me sentiré los primeros días?",
    because: "porque las fuentes no coinciden sobre si el alivio llega enseguida",
  },
  "do-again": {
    short: "Lo que quiero hacer",
    text: "¿Es probable que vuelva a hacer lo que escribí? ¿Cuándo podría intentarlo?",
    quoting: "Quiero volver a hacer esto: “{words}”. ¿Es probable, y cuándo podría intentarlo?",
    because: "porque escribió lo que más le gustaría volver a hacer",
  },
  "back-to": {
    short: "Volver a lo mío",
    text: "¿Es probable que vuelva a hacer lo que más quiero? ¿Cuándo podría intentarlo?",
    because: "porque dijo que hay cosas que el dolor no le deja hacer",
  },
  sleep: {
    short: "Dormir",
    text: "¿Se sabe si el sueño mejora después de esto? ¿Qué más podría ayudarme a dormir?",
    because: "porque dijo que dormir le importa o le cuesta",
  },
  "follow-up": {
    short: "Quién me ve después",
    text: "¿Quién me verá después, cuándo, y a quién llamo si tengo una pregunta?",
    because: "porque dijo que un tratamiento ya le dio problemas",
  },
  "long-term": {
    short: "Los próximos años",
    text: "¿Cómo puede afectar cada camino a mi salud en los próximos años?",
    because: "porque dijo que su dolor dura ya un año o más",
  },
  "my-helper": {
    short: "Quien me ayuda",
    text: "¿Puede estar la persona que me ayuda cuando decidamos, y ese día?",
    because: "porque dijo que alguien le ayuda con este formulario",
  },
};
