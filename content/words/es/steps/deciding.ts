import type * as deciding from "../../../form/steps/deciding";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

const clearness = {
  clear: "Claro",
  partly: "Claro en parte",
  unclear: "No está claro",
  "not-sure": notSure,
} as const;

export const decidingWords: WordsOf<typeof deciding> = {
  "your-questions": {
    title: "Mis preguntas",
    intro: ["Salen de sus respuestas. Quizá no haya tiempo para todas, así que cinco van primero."],
    items: {
      "questions-dropped": {
        label: "Lo que quiero preguntar",
        short: "Preguntas que deja fuera",
      },
      "own-questions": {
        label: "¿Qué más quiere preguntar?",
        short: "Preguntas propias",
        entry: "Pregunta",
        add: "Añadir otra",
        fields: { text: { label: "Mi propia pregunta", short: "Pregunta" } },
      },
      "questions-top": {
        label: "Mis cinco primeras",
        short: "Preguntas principales",
      },
    },
  },
  readiness: {
    title: "Qué tiene claro",
    intro: ["Puede que mucho no esté claro todavía. Esto le ayuda a ver qué preguntar."],
    items: {
      "ready-names": {
        label: "¿Tiene claro qué le harían y cómo se llama?",
        short: "Qué le harían",
        options: clearness,
      },
      "ready-options": {
        label: "¿Tiene claro cuáles son sus opciones?",
        short: "Qué opciones hay",
        options: clearness,
      },
      "ready-risks": {
        label: "¿Tiene claro qué podría salir mal?",
        short: "Qué podría salir mal",
        options: clearness,
      },
      "ready-unclear": { label: "¿Qué no está claro todavía?", short: "Aún no está claro" },
      "ready-decides": {
        label: "¿Quién decide con usted?",
        hint: tickAll,
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
    },
  },
  support: {
    title: "Ayuda que puede necesitar",
    items: {
      "support-needed": {
        label: "¿Qué le ayudaría a decidir?",
        hint: tickAll,
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
        label: "¿Necesita un intérprete? ¿De qué idioma?",
        hint: "Si no lo necesita, deje esto en blanco.",
        short: "Intérprete",
      },
      access: {
        label: "¿Qué necesita ese día?",
        hint: tickAll,
        short: "Necesita ese día",
        options: {
          wheelchair: "Sitio para una silla de ruedas",
          hearing: "Ayuda para oír",
          sight: "Ayuda para ver",
          stairs: "Una entrada sin escaleras",
          "lying-flat": "Ayuda, porque no puedo acostarme del todo",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "access-words": {
        label: "¿Quiere decir algo más sobre lo que necesita?",
        short: "Otras necesidades",
      },
    },
  },
  check: {
    title: "Revise sus respuestas",
    intro: [
      "Lea sus respuestas. Puede cambiar cualquiera de ellas.",
      "Después hacemos las páginas para que las imprima, las guarde y las lleve. Nadie más las recibe de nosotros.",
    ],
    invited: {
      intro: [
        "Lea sus respuestas. Puede cambiar cualquiera de ellas.",
        "Después las envía a su clínica. A partir de ahí no puede cambiarlas aquí.",
      ],
      options: { consent: { yes: "He revisado mis respuestas. Envíenlas a mi clínica." } },
    },
    items: {
      paper: {
        label: "¿En qué tamaño de papel imprime?",
        short: "Papel",
        options: { a4: "A4", letter: "Carta" },
      },
      "doctor-language": {
        label: "¿Qué idioma lee su médico?",
        short: "Idioma de la página 1",
        hint: "La página 1 es para su médico. La escribimos en ese idioma. Lo demás queda en el suyo.",
        options: { en: "Inglés", es: "Español", "not-sure": notSure },
      },
      "print-size": {
        label: "¿Cómo de grande quiere la letra?",
        hint: "Con letra grande salen más páginas.",
        short: "Letra",
        options: { normal: "Letra normal", large: "Letra grande (16 puntos)" },
      },
      consent: {
        label: "¿Ha revisado sus respuestas?",
        short: "Revisado",
        options: { yes: "He revisado mis respuestas. Hagan mi resumen." },
      },
    },
  },
};
