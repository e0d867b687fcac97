import type * as matters from "../../../form/steps/matters";
import type { WordsOf } from "../../../words-of";
import { notSure, somethingElse } from "./phrases";

export const mattersWords: WordsOf<typeof matters> = {
  "matters-most": {
    title: "Lo que más importa",
    items: {
      "matters-most": {
        label: "¿Qué es lo que más le importa de todo esto?",
        hint: "Elija tres como mucho.",
        short: "Lo que más importa",
        options: {
          relief: "Cuánto se calma el dolor",
          lasting: "Cuánto tiempo dura",
          feeling: "Conservar la sensibilidad y la fuerza",
          undo: "Si se puede deshacer",
          recovery: "Cuánto se tarda en recuperarse",
          "no-surgery": "No tener que operarme",
          medicines: "Tomar menos medicinas",
          sleep: "Dormir",
          "back-to": "Volver a algo que extraño (echo de menos)",
          cost: "Lo que cuesta y cuánto tengo que viajar",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "matters-other": {
        label: "Si eligió otra cosa, ¿qué es?",
        short: "Otra cosa que importa",
      },
      worries: {
        label: "¿Qué es lo que más le preocupa?",
        hint: "Use sus propias palabras. Se imprimen tal como las escriba.",
        short: "Preocupaciones",
      },
    },
  },
};
