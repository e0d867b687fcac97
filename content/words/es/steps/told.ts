import type * as told from "../../../form/steps/told";
import type { WordsOf } from "../../../words-of";
import { notSure, tickAll } from "./phrases";

export const toldWords: WordsOf<typeof told> = {
  told: {
    title: "Lo que le han dicho",
    items: {
      "told-word": {
        label: "¿Qué palabras oyó?",
        hint: tickAll,
        short: "Palabra usada",
        options: {
          ablation: "Ablación",
          balloon: "Balón (globo)",
          burning: "Quemar o calentar el nervio (termocoagulación)",
          denervation: "Denervación",
          "gamma-knife": "Bisturí de rayos gamma (Gamma Knife)",
          glycerol: "Glicerol",
          neurotomy: "Neurotomía",
          radiofrequency: "Radiofrecuencia o ARF",
          rhizolysis: "Rizólisis",
          rhizotomy: "Rizotomía",
          stimulator: "Estimulador",
          other: "Otra palabra",
          none: "Ninguna de estas",
          "not-sure": notSure,
        },
      },
      "told-word-other": { label: "¿Qué palabra fue?", short: "Otra palabra" },
      "told-nerve": {
        label: "¿Para qué nervio o qué lugar es?",
        short: "Nervio o lugar",
      },
      "told-method": {
        label: "¿Cómo se haría?",
        short: "Método",
        options: {
          heat: "Con calor",
          cold: "Con frío",
          chemical: "Con una sustancia química",
          balloon: "Con un balón (globo)",
          cutting: "Cortando el nervio",
          other: "De otra manera",
          "not-told": "No me lo dijeron",
          "not-sure": notSure,
        },
      },
      "told-by": {
        label: "¿Quién le habló de esto?",
        short: "Quién lo propuso",
      },
      "told-unclear": { label: "¿Qué sigue sin estar claro para usted?", short: "Sin aclarar" },
    },
  },
};
