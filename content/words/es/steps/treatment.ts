import type * as treatment from "../../../form/steps/treatment";
import type { WordsOf } from "../../../words-of";
import { doNotStop, notSure, tickAll } from "./phrases";

const helped = {
  "not-at-all": "Nada",
  "a-little": "Un poco",
  "quite-a-lot": "Bastante",
  "very-much": "Mucho",
  "not-sure": notSure,
} as const;

export const treatmentWords: WordsOf<typeof treatment> = {
  "blood-thinners": {
    title: "Anticoagulantes",
    intro: [
      doNotStop,
      "Los anticoagulantes son medicinas que reducen la formación de coágulos de sangre. A veces se llaman diluyentes de la sangre. Aquí entran también la aspirina y otras parecidas (antiagregantes). La clínica necesita saber si los toma.",
    ],
    items: {
      "blood-thinners": {
        label: "¿Toma alguna de estas medicinas?",
        hint: "Mire la caja o el frasco. La marca está entre paréntesis.",
        short: "Anticoagulantes",
        options: {
          acenocoumarol: "Acenocumarol (Sinthrome, Sintrom)",
          apixaban: "Apixabán (Eliquis)",
          aspirin: "Aspirina (Adiro, Bayer, Disprin, Ecotrin)",
          clopidogrel: "Clopidogrel (Plavix)",
          dabigatran: "Dabigatrán (Pradaxa)",
          dipyridamole: "Dipiridamol (Aggrenox, Persantin)",
          edoxaban: "Edoxabán (Lixiana, Savaysa)",
          heparin: "Heparina, dalteparina o enoxaparina (Fragmin, Clexane, Lovenox)",
          prasugrel: "Prasugrel (Efient, Effient)",
          rivaroxaban: "Rivaroxabán (Xarelto)",
          ticagrelor: "Ticagrelor (Brilinta, Brilique)",
          warfarin: "Warfarina (Aldocumar, Coumadin, Jantoven, Marevan)",
          other: "Otra",
          none: "Ninguna de estas",
          "not-sure": notSure,
        },
      },
      "blood-thinners-words": {
        label: "¿Quiere decir algo más, como el nombre, la dosis o por qué la toma?",
        short: "Más sobre anticoagulantes",
      },
    },
  },
  "pain-medicines": {
    title: "Medicinas para el dolor que toma ahora",
    intro: [doNotStop, "Cuente pastillas, parches, cremas y gotas. Añádalas de una en una."],
    items: {
      "pain-medicines": {
        label: "¿Qué medicinas toma ahora para el dolor?",
        short: "Medicinas para el dolor",
        entry: "Medicina para el dolor",
        add: "Añadir otra",
        fields: {
          name: {
            label: "¿Cómo se llama?",
            hint: "Copie de la caja el nombre y la dosis.",
            short: "Nombre",
          },
          "how-often": {
            label: "¿Con qué frecuencia la toma?",
            hint: "Por ejemplo, dos veces al día, o cuando el dolor es fuerte.",
            short: "Frecuencia",
          },
          helped: { label: "¿Cuánto le ayuda?", short: "Ayuda", options: helped },
          "side-effects": {
            label: "¿Le causa problemas (efectos secundarios)?",
            hint: "Por ejemplo, náuseas o sueño.",
            short: "Efectos secundarios",
          },
        },
      },
    },
  },
  "other-medicines": {
    title: "Qué más toma",
    intro: [doNotStop, "No hace falta repetir lo que nos dijo en las dos páginas anteriores."],
    items: {
      "other-medicines": {
        label: "¿Qué más toma?",
        hint: "Ponga cada cosa en una línea. Cuente vitaminas, hierbas y lo que compra en una tienda.",
        short: "Otras medicinas",
      },
    },
  },
  told: {
    title: "Lo que le han dicho",
    items: {
      "told-word": {
        label: "¿Qué palabra usaron?",
        hint: tickAll,
        short: "Palabra usada",
        options: {
          neurotomy: "Neurotomía",
          rhizotomy: "Rizotomía",
          ablation: "Ablación",
          denervation: "Denervación",
          none: "Ninguna de estas",
          "not-sure": notSure,
        },
      },
      "told-nerve": {
        label: "¿Para qué nervio o qué lugar es?",
        hint: "Use las palabras que le dijeron, si las recuerda.",
        short: "Nervio o lugar",
      },
      "told-method": {
        label: "¿Cómo se haría?",
        hint: tickAll,
        short: "Método",
        options: {
          heat: "Con calor (radiofrecuencia)",
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
        hint: "Por ejemplo, un médico del dolor, un cirujano o una enfermera.",
        short: "Quién lo propuso",
      },
      "told-unclear": { label: "¿Qué sigue sin estar claro para usted?", short: "Sin aclarar" },
    },
  },
};
