import type * as start from "../../../form/steps/start";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

/** What the form is and is not, for everyone. */
const whatThisIs = [
  "Quizá le han dicho que la neurotomía o la rizotomía es una opción para su dolor. Este formulario le ayuda a preparar esa conversación. Las opciones son neurotomía, rizotomía, otros tratamientos y seguir como ahora.",
  "Le pregunta por su dolor, su salud y lo que le importa. Muestra lo que dicen las fuentes y dónde no coinciden. Al final puede imprimir dos cosas. Una es su propia lista de preguntas. La otra es una página que un médico puede leer rápido.",
  "Este formulario nunca dice qué tratamiento elegir. No puede decirle qué tiene. No sustituye una conversación con su médico.",
  "Nadie vigila este formulario. Nadie lo lee mientras usted escribe. Si necesita ayuda ahora, no espere aquí una respuesta.",
] as const;

export const startWords: WordsOf<typeof start> = {
  "before-you-start": {
    title: "Antes de empezar",
    intro: [
      ...whatThisIs,
      "Se tarda unos quince minutos. Puede saltarse cualquier pregunta. Puede parar y volver más tarde en este mismo navegador.",
      "Guardamos sus respuestas 24 horas desde que empieza, solo para este navegador. Se guardan en este servidor bajo llave (cifradas). Después se borran. Usted puede borrarlas en cualquier momento.",
    ],
    invited: {
      intro: [
        ...whatThisIs,
        "Se tarda unos quince minutos. Puede saltarse cualquier pregunta. Puede parar y volver más tarde con el mismo enlace, en cualquier dispositivo.",
        "Sus respuestas se guardan en este servidor bajo llave (cifradas). Su clínica las recibe cuando usted las envía, y no antes. Hasta entonces usted puede borrarlas.",
      ],
    },
    items: {
      "emergency-signs": {
        label: "¿Tiene ahora alguna de estas señales?",
        hint: "Basta con una. Si una señal empieza más tarde, pida ayuda enseguida.",
        short: "Señales de emergencia",
        options: {
          none: "Ninguna de ellas ahora",
          "one-or-more": "Tengo una o más",
          "not-sure": notSure,
        },
      },
    },
  },
  "about-this-form": {
    title: "Sobre este formulario",
    intro: [
      "Su nombre y su fecha de nacimiento salen arriba en lo que imprima. Puede dejarlos en blanco.",
    ],
    invited: {
      intro: [
        "Su clínica nos dio su nombre y su fecha de nacimiento. Aquí puede dejarlos en blanco.",
      ],
    },
    items: {
      name: { label: "¿Cómo se llama el paciente?", short: "Nombre" },
      "date-of-birth": {
        label: "¿Cuál es la fecha de nacimiento del paciente?",
        hint: "Por ejemplo, 27 3 1960.",
        short: "Fecha de nacimiento",
      },
      "filled-in-by": {
        label: "¿Quién completa este formulario?",
        hint: "En este formulario, “usted” es el paciente. Quien ayuda da las respuestas del propio paciente.",
        short: "Completado por",
        options: {
          me: "El paciente",
          "me-with-help": "El paciente, con ayuda",
          helper: "Otra persona, por el paciente",
        },
      },
      "helper-name": { label: "¿Cómo se llama la persona que ayuda?", short: "Quién ayuda" },
      "helper-relation": {
        label: "¿Qué relación tiene con el paciente?",
        short: "Relación con el paciente",
        options: {
          partner: "Esposo, esposa o pareja",
          family: "Otro familiar",
          friend: "Amigo o amiga",
          carer: "Cuidador o cuidadora",
          interpreter: "Intérprete",
          other: "Otra persona",
          "not-sure": notSure,
        },
      },
    },
  },
};
