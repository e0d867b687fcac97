import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { inventedPlace } from "./structure";

type Words = PlaceWordsOf<typeof inventedPlace>;

const en: Words = {
  name: "The ear lobe",
  opening: "This is about pain of the ear lobe. An ear can hurt for other reasons.",
  options: { "cold-drop": "Cold drop", "carrying-on": "Carrying on as now" },
  naming: {
    neurotomy: { "lobe-neurotomy": "Here the word stands for a cold drop." },
    rhizotomy: { "lobe-rhizotomy": "Here the word stands for a cold drop too." },
  },
  rows: {
    what: {
      cells: {
        "cold-drop": { "drop-is": "One cold drop is put on the lobe." },
        "carrying-on": { "keep-on": "You keep what you do today." },
      },
      why: { "drop-why": "A team looked at notes and says where the drop goes." },
    },
    before: {
      cells: {
        "cold-drop": { "drop-before": "A test drop comes first." },
        "carrying-on": { "nothing-before": "Nothing comes first." },
      },
    },
    help: {
      cells: {
        "cold-drop": { "drop-helps": "Pain eased in more people than with a dry drop." },
        "carrying-on": {},
      },
    },
    harms: {
      cells: {
        "cold-drop": { "drop-harms": "Often the lobe is red for a day." },
        "carrying-on": {},
      },
    },
    undo: {
      cells: {
        "cold-drop": { "drop-undo": "The drop dries by itself." },
        "carrying-on": { "undo-on": "You can change your mind." },
      },
    },
  },
  numbers: {
    "lobe-30": {
      value: "46 of 100 had less pain; 36 of 100 with a dry drop",
      compared: "a dry drop",
      people: "60 people",
      time: "3 months",
      sure: "one trial, not graded",
    },
    "lobe-red": {
      value: "5 of 100 were red for a day",
      compared: "no comparison",
      people: "60 people",
      time: "1 week",
      sure: "one trial, not graded",
    },
  },
  others: { "warm-cloth": { name: "Warm cloth", text: "A warm cloth is held to the lobe." } },
  disputes: {
    "lobe-drop": {
      title: "Does the drop help?",
      sides: {
        "says-yes": "One team says that it helped.",
        "says-no": "Another team says that it did not.",
      },
    },
  },
  unknown: { "lobe-years": "How people do after a year." },
  mismatches: { "lobe-cut": "You were told of a cut. This page is about a drop." },
  questions: {
    "lobe-which": { text: "Which lobe is meant?", because: "because you marked your ear" },
    "lobe-help": {
      text: "How likely is it that a drop helps?",
      because: "because you marked your ear",
    },
  },
  sources: {
    "lobe-2020": { name: "Lobe (nowhere), 2020", says: "A cold drop eased pain in some people." },
    "lobe-2021": { name: "Lobe (nowhere), 2021", says: "A look back found no gap." },
  },
};

const es: Words = {
  name: "El lóbulo de la oreja",
  opening: "Trata del dolor del lóbulo. Una oreja puede doler por otras causas.",
  options: { "cold-drop": "Gota fría", "carrying-on": "Seguir como ahora" },
  naming: {
    neurotomy: { "lobe-neurotomy": "Aquí la palabra es una gota fría." },
    rhizotomy: { "lobe-rhizotomy": "Aquí la palabra también es una gota fría." },
  },
  rows: {
    what: {
      cells: {
        "cold-drop": { "drop-is": "Se pone una gota fría en el lóbulo." },
        "carrying-on": { "keep-on": "Usted sigue con lo que hace hoy." },
      },
      why: { "drop-why": "Un equipo miró notas y dice dónde va la gota." },
    },
    before: {
      cells: {
        "cold-drop": { "drop-before": "Antes se pone una gota de prueba." },
        "carrying-on": { "nothing-before": "Antes no se hace nada." },
      },
    },
    help: {
      cells: {
        "cold-drop": { "drop-helps": "El dolor bajó en más gente que con una gota seca." },
        "carrying-on": {},
      },
    },
    harms: {
      cells: {
        "cold-drop": { "drop-harms": "A menudo el lóbulo está rojo un día." },
        "carrying-on": {},
      },
    },
    undo: {
      cells: {
        "cold-drop": { "drop-undo": "La gota se seca sola." },
        "carrying-on": { "undo-on": "Usted puede cambiar de idea." },
      },
    },
  },
  numbers: {
    "lobe-30": {
      value: "A 46 de 100 les dolió menos; a 36 de 100 con una gota seca",
      compared: "una gota seca",
      people: "60 personas",
      time: "3 meses",
      sure: "un ensayo, sin grado",
    },
    "lobe-red": {
      value: "5 de 100 estuvieron rojos un día",
      compared: "sin comparar",
      people: "60 personas",
      time: "1 semana",
      sure: "un ensayo, sin grado",
    },
  },
  others: { "warm-cloth": { name: "Paño tibio", text: "Se pone un paño tibio en el lóbulo." } },
  disputes: {
    "lobe-drop": {
      title: "¿Ayuda la gota?",
      sides: {
        "says-yes": "Un equipo dice que ayudó.",
        "says-no": "Otro equipo dice que no ayudó.",
      },
    },
  },
  unknown: { "lobe-years": "Cómo le va a la gente después de un año." },
  mismatches: { "lobe-cut": "Le hablaron de un corte. Esta página trata de una gota." },
  questions: {
    "lobe-which": { text: "¿De qué lóbulo se trata?", because: "porque usted marcó la oreja" },
    "lobe-help": {
      text: "¿Qué tan probable es que la gota ayude?",
      because: "porque usted marcó la oreja",
    },
  },
  sources: {
    "lobe-2020": {
      name: "Lobe (ninguna parte), 2020",
      says: "Una gota bajó el dolor en algunos.",
      design: "Ensayo con 60 personas, sin valorar",
    },
    "lobe-2021": {
      name: "Lobe (ninguna parte), 2021",
      says: "Al mirar atrás no se vio cambio.",
      design: "Mirada atrás a los registros, sin valorar",
    },
  },
};

/** The words of the invented place in each language. */
export const inventedPlaceWords = { en, es };
