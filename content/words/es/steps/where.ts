import type * as where from "../../../form/steps/where";
import type { WordsOf } from "../../../words-of";
import { notSure, tickAll } from "./phrases";

export const whereWords: WordsOf<typeof where> = {
  "where-it-hurts": {
    title: "Dónde le duele",
    intro: [
      "Marque cada lugar en el dibujo o en la lista. Los dos muestran lo mismo.",
      "Izquierda y derecha son las suyas propias.",
    ],
    items: {
      places: { label: "¿Dónde siente dolor?", hint: tickAll, short: "Dónde duele" },
    },
  },
  "main-place": {
    title: "El lugar principal",
    items: {
      "main-place": { label: "¿Qué lugar le molesta más?", short: "Lugar principal" },
      spreads: {
        label: "¿El dolor se extiende desde ahí?",
        short: "Se extiende",
        options: { no: "No", sometimes: "A veces", yes: "Sí", "not-sure": notSure },
      },
      "spreads-to": {
        label: "¿Hacia dónde se extiende?",
        hint: "Por ejemplo, por detrás de la pierna izquierda hasta el pie.",
        short: "Se extiende a",
      },
    },
  },
};
