import type { riskRules } from "../../../form/questions/risks";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What could go wrong for this person. */
export const riskQuestions: QuestionWordsOf<typeof riskRules> = {
  "my-risks": {
    text: "¿Qué riesgos son los más probables en mi caso? ¿Con qué frecuencia ocurren, y podría alguno durar?",
    because: "porque esto importa a todos",
  },
  "numb-face": {
    text: "¿Es probable que se me quede la cara adormecida, y cuánto podría durar? ¿Podría dificultarme comer o hablar?",
    because: "porque dijo que le duele la cara",
  },
  "numb-or-weak": {
    text: "¿Podría quedarme una parte adormecida o débil, o dañarse otro nervio? ¿Con qué frecuencia ocurre, dónde, y se pasa?",
    because:
      "porque las fuentes no coinciden sobre la piel adormecida, los músculos débiles y el daño a los nervios",
  },
  "weak-muscles": {
    text: "¿Podrían mis músculos quedar débiles después? ¿Podrían dejar de moverse?",
    because: "porque las fuentes no coinciden sobre los músculos débiles",
  },
  "harm-to-nerve": {
    text: "¿Podría dañarse un nervio que no quieren tratar? ¿Qué notaría yo?",
    because: "porque las fuentes no coinciden sobre el daño a los nervios",
  },
  touch: {
    text: "Un roce despierta mi dolor. Después de esto, ¿podría la piel doler más, o quedar adormecida?",
    because: "porque dijo que un roce le trae el dolor o le molesta",
  },
  "stiff-legs": {
    text: "¿Hablan de la operación para piernas rígidas? ¿Podría empeorar mi manera de caminar, mi vejiga o mi columna, y para siempre?",
    because: "porque dijo que las piernas se le ponen rígidas",
  },
  undo: {
    text: "Si no me gusta el resultado, ¿se puede deshacer? ¿Qué partes se pasarían con el tiempo?",
    because: "porque dijo que le importa poder deshacerlo",
  },
  worries: {
    text: "¿Podemos hablar de la preocupación que escribí?",
    because: "porque escribió una preocupación",
  },
};
