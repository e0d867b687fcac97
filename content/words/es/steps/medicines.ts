import type * as medicines from "../../../form/steps/medicines";
import type { WordsOf } from "../../../words-of";
import { doNotStop, notSure, somethingElse } from "./phrases";

const helped = {
  "not-at-all": "Nada",
  "a-little": "Un poco",
  "quite-a-lot": "Bastante",
  "very-much": "Mucho",
  "not-sure": notSure,
} as const;

export const medicinesWords: WordsOf<typeof medicines> = {
  "blood-thinners": {
    title: "Anticoagulantes y medicinas para la diabetes",
    intro: [doNotStop],
    items: {
      "blood-thinners": {
        label: "¿Toma alguna de estas medicinas? Reducen la formación de coágulos.",
        hint: "Mire la caja. Las marcas están entre paréntesis.",
        short: "Anticoagulantes",
        options: {
          acenocoumarol: "Acenocumarol (Sinthrome, Sintrom)",
          apixaban: "Apixabán (Eliquis)",
          aspirin: "Aspirina (Adiro, Bayer, Disprin, Ecotrin)",
          cilostazol: "Cilostazol (Ekistol, Pletal)",
          clopidogrel: "Clopidogrel (Plavix)",
          dabigatran: "Dabigatrán (Pradaxa)",
          dipyridamole: "Dipiridamol (Aggrenox, Persantin)",
          edoxaban: "Edoxabán (Lixiana, Savaysa)",
          heparin:
            "Heparina, bemiparina, dalteparina, enoxaparina o fondaparinux (Arixtra, Clexane, Fragmin, Hibor, Lovenox)",
          prasugrel: "Prasugrel (Efient, Effient)",
          rivaroxaban: "Rivaroxabán (Xarelto)",
          ticagrelor: "Ticagrelor (Brilinta, Brilique)",
          triflusal: "Triflusal (Disgren)",
          warfarin: "Warfarina (Aldocumar, Coumadin, Jantoven, Marevan)",
          other: "Otra",
          none: "Ninguna de estas",
          "not-sure": notSure,
        },
      },
      "blood-thinners-why": {
        label: "¿Por qué la toma?",
        short: "La toma por",
        options: {
          heartbeat: "Latido irregular del corazón",
          clot: "Un coágulo de sangre",
          stroke: "Un derrame cerebral (ictus)",
          stent: "Un stent (un tubo pequeño)",
          valve: "Una válvula del corazón",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "stent-or-clot-recent": {
        label: "¿Tuvo un stent, un coágulo o un derrame en los últimos 12 meses?",
        short: "Stent, coágulo o derrame, últimos 12 meses",
        options: { yes: "Sí", no: "No", "not-sure": notSure },
      },
      "blood-thinners-words": {
        label: "¿Quiere decir algo más, como el nombre o la dosis?",
        short: "Más sobre anticoagulantes",
      },
      "diabetes-medicines": {
        label: "¿Toma alguna de estas? Son para la diabetes, el peso, el corazón o los riñones.",
        short: "Medicinas para azúcar o peso",
        options: {
          insulin: "Insulina",
          "glp-1":
            "Inyección o pastilla GLP-1 (Mounjaro, Ozempic, Rybelsus, Saxenda, Trulicity, Victoza, Wegovy)",
          sglt2: "Pastilla SGLT2 (Farxiga, Forxiga, Invokana, Jardiance)",
          other: "Otra para la diabetes",
          none: "Ninguna de estas",
          "not-sure": notSure,
        },
      },
    },
  },
  "pain-medicines": {
    title: "Medicinas para el dolor y qué más toma",
    intro: [doNotStop],
    items: {
      opioids: {
        label: "¿Toma un opioide, como codeína, tramadol, morfina o fentanilo?",
        short: "Toma un opioide",
        options: { yes: "Sí", no: "No", "not-sure": notSure },
      },
      "pain-medicines": {
        label: "¿Qué medicinas toma ahora para el dolor?",
        hint: "Cuente pastillas, parches, cremas y gotas. Añádalas de una en una.",
        short: "Medicinas para el dolor",
        entry: "Medicina para el dolor",
        add: "Añadir otra",
        fields: {
          name: { label: "¿Cómo se llama y qué dosis es?", short: "Nombre" },
          "how-often": { label: "¿Con qué frecuencia la toma?", short: "Frecuencia" },
          helped: { label: "¿Cuánto le ayuda?", short: "Ayuda", options: helped },
          "side-effects": { label: "¿Le causa problemas?", short: "Efectos secundarios" },
        },
      },
      "other-medicines": {
        label: "¿Qué más toma?",
        hint: "Ponga cada cosa en una línea. Cuente vitaminas, hierbas y lo que compra en una tienda.",
        short: "Otras medicinas",
      },
    },
  },
};
