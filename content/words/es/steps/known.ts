import type * as known from "../../../form/steps/known";
import type { WordsOf } from "../../../words-of";
import { statementWords } from "../understanding";
import { notSure } from "./phrases";

const statement = (id: keyof typeof statementWords, short: string) => ({
  label: statementWords[id].statement,
  short,
  options: { true: "Verdadero", false: "Falso", "not-sure": notSure },
});

export const knownWords: WordsOf<typeof known> = {
  "two-words": { title: "Dos palabras, muchos tratamientos", items: {} },
  "what-is-known": {
    title: "Lo que se sabe",
    intro: ["El orden de los tratamientos no cambia nunca y no significa nada."],
    items: {
      "ask-grid": {
        label: "¿Por qué filas quiere preguntar?",
        hint: "Marque “Preguntar por esto” para poner su pregunta en la lista.",
        short: "Pregunta por lo que se sabe",
      },
    },
  },
  understanding: {
    title: "Un repaso corto",
    intro: [
      "¿Es verdadera o falsa cada una de estas frases? Puede saltarse cualquiera. No hay puntos. La página siguiente muestra lo que dicen las fuentes.",
    ],
    items: {
      "statement-names": statement("statement-names", "Dos tratamientos o uno"),
      "statement-coming-back": statement("statement-coming-back", "Si el dolor vuelve"),
      "statement-undo": statement("statement-undo", "Si se puede deshacer"),
      "statement-neither": statement("statement-neither", "Ninguno por ahora"),
    },
  },
  "understanding-facts": {
    title: "El repaso corto: lo que dicen las fuentes",
    intro: ["Mucha gente no está segura de estas cosas."],
    items: {
      "ask-statements": {
        label: "¿Por cuáles de estas quiere preguntar?",
        hint: "Marque “Preguntar por esto” para poner una pregunta en su lista.",
        short: "Pregunta después del repaso",
      },
    },
  },
};
