import type * as deciding from "../../../form/steps/deciding";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

export const decidingWords: WordsOf<typeof deciding> = {
  "your-questions": {
    title: "Mis preguntas",
    intro: [
      "De sus respuestas salen preguntas. Quizá no haya tiempo para todas, así que cinco van primero.",
    ],
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
  check: {
    title: "Revise sus respuestas",
    intro: [
      "Lea sus respuestas. Puede cambiar cualquiera de ellas.",
      "Después hacemos las páginas para que las imprima, las guarde y las lleve. Nadie más las recibe de nosotros.",
    ],
    invited: {
      intro: [
        "Lea sus respuestas. Puede cambiar cualquiera de ellas.",
        "Después las envía a su clínica. Puede añadir más hasta su cita.",
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
