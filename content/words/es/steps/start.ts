import type * as start from "../../../form/steps/start";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

export const startWords: WordsOf<typeof start> = {
  "before-you-start": {
    title: "Antes de empezar",
    intro: [
      "Este formulario le ayuda a preparar una conversación sobre neurotomía, rizotomía, otros tratamientos o seguir como ahora.",
    ],
    items: {
      "emergency-signs": {
        label: "¿Tiene alguna de estas señales?",
        hint: "Basta con una. Si una empieza más tarde, pida ayuda enseguida.",
        short: "Señales de emergencia",
        options: {
          none: "Ninguna de ellas ahora",
          "one-or-more": "Tengo una o más",
          "not-sure": notSure,
          "in-person": "Quiero decirlo en persona",
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
      intro: ["Su clínica nos dio su nombre y su fecha de nacimiento."],
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
