import type * as where from "../../../form/steps/where";
import type { WordsOf } from "../../../words-of";
import { notSure } from "./phrases";

export const whereWords: WordsOf<typeof where> = {
  "where-it-hurts": {
    title: "Dónde le duele",
    items: {
      places: {
        label: "¿Dónde siente dolor?",
        hint: "Toque cada lugar o elíjalo en la lista. Izquierda y derecha son las suyas.",
        short: "Dónde duele",
      },
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
