import type * as deciding from "../../../form/steps/deciding";
import type { WordsOf } from "../../../words-of";
import { statementWords } from "../understanding";
import { noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

const askLabel = "¿Por qué filas quiere preguntar?";
const askHint = "Marque “Preguntar por esto” junto a una fila. Eso pone una pregunta en su lista.";
const sameOrder =
  "La neurotomía y la rizotomía van siempre en orden alfabético. El orden no quiere decir nada más.";

const rating = {
  "not-important": "No me importa",
  "a-bit": "Me importa un poco",
  important: "Me importa",
  very: "Me importa mucho",
  "not-sure": notSure,
} as const;

const clearness = {
  clear: "Claro",
  partly: "Claro en parte",
  unclear: "No está claro",
  "not-sure": notSure,
} as const;

const statement = (id: keyof typeof statementWords, short: string) => ({
  label: `¿Verdadero o falso? ${statementWords[id].statement}`,
  short,
  options: { true: "Verdadero", false: "Falso", "not-sure": notSure },
});

export const decidingWords: WordsOf<typeof deciding> = {
  "what-they-are": {
    title: "Qué son la neurotomía y la rizotomía",
    intro: [
      "Las páginas siguientes muestran lo que dicen las fuentes. Donde las fuentes no coinciden, lo decimos. Donde no sabemos, también lo decimos.",
      sameOrder,
      "Otros caminos están en la última de estas páginas.",
    ],
    items: {
      "ask-what": { label: askLabel, hint: askHint, short: "Pregunta qué son" },
      "ask-places": { label: askLabel, hint: askHint, short: "Pregunta por el lugar" },
    },
  },
  "the-day": {
    title: "El día del procedimiento",
    intro: [sameOrder],
    items: { "ask-day": { label: askLabel, hint: askHint, short: "Pregunta por el día" } },
  },
  afterwards: {
    title: "Lo que viene después",
    intro: [sameOrder],
    items: { "ask-after": { label: askLabel, hint: askHint, short: "Pregunta por el después" } },
  },
  relief: {
    title: "Alivio y cuánto dura",
    intro: [
      sameOrder,
      "Donde sabemos cuántos de cada 100, un dibujo lo muestra. Donde no lo sabemos, lo dice.",
    ],
    items: { "ask-relief": { label: askLabel, hint: askHint, short: "Pregunta por el alivio" } },
  },
  risks: {
    title: "Riesgos, y lo que no se sabe",
    intro: [
      sameOrder,
      "Un riesgo que no está en esta lista también puede ocurrir. Pregunte qué vale en su caso.",
    ],
    items: { "ask-risks": { label: askLabel, hint: askHint, short: "Pregunta por riesgos" } },
  },
  "other-ways": {
    title: "Otros caminos",
    intro: [
      "Puede seguir como está por ahora. También hay otros tratamientos. No hace falta elegir hoy.",
    ],
    items: {
      "ask-other": { label: askLabel, hint: askHint, short: "Pregunta por otros caminos" },
      "ask-kinds": { label: askLabel, hint: askHint, short: "Pregunta por otros tratamientos" },
    },
  },
  understanding: {
    title: "Un repaso corto",
    intro: [
      "Aquí hay cuatro cosas que la gente puede decir. ¿Cree que cada una es verdadera o falsa? Puede saltarse cualquiera.",
      "No hay puntos. La página siguiente muestra lo que dicen las fuentes.",
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
    intro: [
      "Mucha gente no está segura de estas cosas. Si su respuesta no fue como las fuentes, puede poner una pregunta en su lista.",
    ],
    items: {
      "ask-statements": {
        label: "¿Por cuáles de estas quiere preguntar?",
        hint: "Marque “Preguntar por esto” para poner una pregunta en su lista.",
        short: "Pregunta después del repaso",
      },
    },
  },
  "what-matters": {
    title: "Lo que le importa",
    intro: [
      "¿Cuánto le importa cada una de estas cosas? No hay respuestas buenas ni malas.",
      "Sus respuestas no eligen un tratamiento. Les ayudan a usted y a su médico a hablar.",
    ],
    items: {
      "matters-relief": {
        label: "Cuánto se calma el dolor",
        short: "Cuánto se calma el dolor",
        options: rating,
      },
      "matters-lasting": {
        label: "Cuánto tiempo dura",
        short: "Cuánto tiempo dura",
        options: rating,
      },
      "matters-feeling": {
        label: "Conservar la sensibilidad y la fuerza",
        short: "Sensibilidad y fuerza",
        options: rating,
      },
      "matters-undo": {
        label: "Si se puede deshacer",
        short: "Si se puede deshacer",
        options: rating,
      },
      "matters-recovery": {
        label: "Cuánto se tarda en recuperarse",
        short: "Tiempo de recuperación",
        options: rating,
      },
      "matters-no-surgery": {
        label: "No tener que operarme",
        short: "No operarse",
        options: rating,
      },
      "matters-medicines": {
        label: "Tomar menos medicinas",
        short: "Tomar menos medicinas",
        options: rating,
      },
      "matters-sleep": { label: "Dormir", short: "Dormir", options: rating },
      "matters-back-to": {
        label: "Volver a algo que extraño (echo de menos)",
        short: "Volver a algo",
        options: rating,
      },
      "matters-cost": {
        label: "Lo que cuesta y cuánto tengo que viajar",
        short: "Costo y viajes",
        options: rating,
      },
    },
  },
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
  "aims-and-facts": {
    title: "Lo que más importa, y lo que se sabe",
    intro: [
      "Esto dicen las fuentes de cada cosa que eligió, para cada camino.",
      "El orden es siempre el mismo. No se suma nada, y nada de esto elige un tratamiento.",
    ],
    items: {
      "ask-aims": { label: askLabel, hint: askHint, short: "Pregunta por lo que importa" },
    },
  },
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
