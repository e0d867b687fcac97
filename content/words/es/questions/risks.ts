import type { riskRules } from "../../../form/questions/risks";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What could go wrong for this person. */
export const riskQuestions: QuestionWordsOf<typeof riskRules> = {
  "numb-face": {
    short: "Cara adormecida",
    text: "¿Es probable que se me quede la cara adormecida, y cuánto podría durar? ¿Podría dificultarme comer o hablar?",
    because: "porque dijo que le duele la cara",
  },
  "numb-or-weak": {
    short: "Adormecido o débil",
    text: "¿Podría quedarme una parte adormecida o débil, o dañarse otro nervio? ¿Con qué frecuencia ocurre, dónde, y se pasa?",
    because:
      "porque las fuentes no coinciden sobre la piel adormecida, los músculos débiles y el daño a los nervios",
  },
  touch: {
    short: "El roce y mi piel",
    text: "Un roce despierta mi dolor. Después de esto, ¿podría la piel doler más, o quedar adormecida?",
    because: "porque dijo que un roce le trae el dolor o le molesta",
  },
  "stiff-legs": {
    short: "Operación de las piernas",
    text: "¿Es esta la operación para piernas rígidas? ¿Qué podría cambiar en cómo me muevo y me siento, y en mi vejiga?",
    because: "porque dijo que las piernas se le ponen rígidas, y por lo que le dijeron",
  },
  undo: {
    short: "Si se puede deshacer",
    text: "Si no me gusta el resultado, ¿qué se puede hacer? ¿Qué partes se pasarían con el tiempo?",
    because: "porque dijo que le importa poder deshacerlo",
  },
  worries: {
    short: "Mi preocupación",
    text: "¿Podemos hablar de la preocupación que escribí?",
    quoting: "Escribí esta preocupación: “{words}”. ¿Podemos hablar de ella?",
    because: "porque escribió una preocupación",
  },
};
