import type * as day from "../../../form/steps/day";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse } from "./phrases";

const clearness = {
  clear: "Claro",
  partly: "Claro en parte",
  unclear: "No está claro",
  "not-sure": notSure,
} as const;

export const dayWords: WordsOf<typeof day> = {
  readiness: {
    title: "Ese día",
    intro: ["¿Qué tan claro tiene ahora cada cosa? No importa si mucho no lo está."],
    items: {
      "ready-names": {
        label: "Qué le harían y cómo se llama",
        short: "Qué le harían",
        options: clearness,
      },
      "ready-options": {
        label: "Cuáles son sus opciones",
        short: "Qué opciones hay",
        options: clearness,
      },
      "ready-risks": {
        label: "Qué podría salir mal",
        short: "Qué podría salir mal",
        options: clearness,
      },
      "ready-unclear": { label: "¿Qué no está claro todavía?", short: "Aún no está claro" },
      "ready-decides": {
        label: "¿Quién decide con usted?",
        short: "Quién decide",
        options: {
          "me-alone": "Decido por mi cuenta",
          partner: "Mi esposo, esposa o pareja",
          family: "Otro familiar",
          friend: "Un amigo o una amiga",
          other: "Otra persona",
          "not-sure": notSure,
        },
      },
      "support-needed": {
        label: "¿Qué le ayudaría a decidir?",
        short: "Ayuda para decidir",
        options: {
          "more-time": "Más tiempo",
          "talk-it-over": "Alguien con quien hablarlo",
          "written-words": "Algo por escrito",
          "come-with-me": "Alguien que me acompañe",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      interpreter: {
        label: "Si necesita un intérprete, ¿de qué idioma?",
        short: "Intérprete",
      },
      access: {
        label: "¿Qué necesita ese día?",
        short: "Necesita ese día",
        options: {
          wheelchair: "Sitio para una silla de ruedas",
          hoist: "Una grúa, o dos personas que me levanten",
          "lying-flat": "Ayuda, porque no puedo acostarme del todo",
          needles: "Ayuda, porque me desmayo o me asustan las agujas",
          hearing: "Ayuda para oír",
          sight: "Ayuda para ver",
          stairs: "Una entrada sin escaleras",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "access-words": {
        label: "¿Quiere decir algo más sobre lo que necesita?",
        short: "Otras necesidades",
      },
      "driver-home": {
        label: "¿Hay alguien que pueda llevarle a casa?",
        short: "Alguien que le lleve a casa",
        options: { yes: "Sí", no: "No", "not-sure": notSure },
      },
    },
  },
};
