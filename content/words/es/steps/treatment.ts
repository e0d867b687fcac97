import type * as treatment from "../../../form/steps/treatment";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

const helped = {
  "not-at-all": "Nada",
  "a-little": "Un poco",
  "quite-a-lot": "Bastante",
  "very-much": "Mucho",
  "not-sure": notSure,
} as const;

const kinds = {
  exercise: "Ejercicio o fisioterapia (terapia física)",
  "past-medicine": "Medicina para el dolor, antes",
  injection: "Inyección, como un esteroide",
  "nerve-block": "Bloqueo nervioso",
  neurotomy: "Neurotomía o radiofrecuencia",
  rhizotomy: "Rizotomía",
  surgery: "Operación de columna o de un nervio",
  stimulator: "Estimulador",
  psychological: "Terapia psicológica",
  acupuncture: "Acupuntura",
  "heat-cold-tens": "Calor, frío o TENS",
  other: somethingElse,
} as const;

const roughDate = "Basta con el mes o el año.";

export const treatmentWords: WordsOf<typeof treatment> = {
  "blood-thinners": {
    title: "Anticoagulantes",
    intro: [
      doNotStop,
      "Los anticoagulantes son medicinas que hacen más líquida la sangre. Ayudan a que no se formen coágulos. Aquí entran también la aspirina y otras parecidas (antiagregantes). La clínica necesita saber si los toma.",
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
            label: "¿Cada cuánto la toma?",
            hint: "Por ejemplo, dos veces al día, o cuando el dolor es fuerte.",
            short: "Cada cuánto",
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
  treatments: {
    title: "Tratamientos que ha probado",
    intro: [
      "No importa cuánto tiempo hace. Márquelo aunque no le ayudara. En la página siguiente puede decir más.",
    ],
    items: {
      "treatments-tried": {
        label: "¿Cuáles de estos ha probado para este dolor?",
        hint: tickAll,
        short: "Ha probado",
        options: { ...kinds, none: noneOfThese, "not-sure": notSure },
      },
    },
  },
  "treatment-details": {
    title: "Qué pasó con cada tratamiento",
    intro: ["Añádalos de uno en uno. Deje en blanco lo que no sepa."],
    items: {
      treatments: {
        label: "¿Qué pasó con cada uno?",
        short: "Tratamientos probados",
        entry: "Tratamiento",
        add: "Añadir otro",
        fields: {
          kind: { label: "¿De qué tipo era?", short: "Tipo", options: kinds },
          what: {
            label: "¿Cómo se llamaba, y en qué parte del cuerpo fue?",
            hint: "Si eligió otra cosa, diga qué era.",
            short: "Qué y dónde",
          },
          year: { label: "¿Cuándo fue?", hint: roughDate, short: "Cuándo" },
          helped: { label: "¿Cuánto le ayudó?", short: "Ayudó", options: helped },
          "how-long": {
            label: "¿Cuánto duró la ayuda?",
            hint: "Por ejemplo, 2 días o 6 meses.",
            short: "Cuánto duró",
          },
          problems: { label: "¿Qué problemas causó, si hubo alguno?", short: "Problemas" },
          stopped: { label: "Si lo dejó, ¿por qué fue?", short: "Por qué lo dejó" },
        },
      },
    },
  },
  scans: {
    title: "Pruebas de imagen",
    intro: ["Añádalas de una en una. Deje en blanco lo que no sepa."],
    items: {
      scans: {
        label: "¿Qué pruebas de imagen le han hecho por este dolor?",
        short: "Pruebas de imagen",
        entry: "Prueba",
        add: "Añadir otra",
        fields: {
          kind: {
            label: "¿Qué tipo de prueba fue?",
            short: "Tipo",
            options: {
              "x-ray": "Radiografía",
              mri: "Resonancia magnética",
              ct: "Tomografía (TAC)",
              "bone-scan": "Gammagrafía de huesos",
              other: somethingElse,
              "not-sure": notSure,
            },
          },
          date: { label: "¿Cuándo fue?", hint: roughDate, short: "Cuándo" },
          place: {
            label: "¿De qué parte del cuerpo fue, y dónde se la hicieron?",
            hint: "Por ejemplo, parte baja de la espalda, Hospital Central.",
            short: "Parte del cuerpo y hospital",
          },
        },
      },
    },
  },
  blocks: {
    title: "Bloqueos nerviosos y otras pruebas",
    intro: [
      "En un bloqueo de prueba, un médico pone cerca de un nervio una medicina que lo adormece. Después usted anota cómo cambia el dolor.",
      "Ponga los números tal cual. Si no sabe un número, déjelo en blanco.",
    ],
    items: {
      blocks: {
        label: "¿Qué pasó con cada bloqueo?",
        short: "Bloqueos de prueba",
        entry: "Bloqueo",
        add: "Añadir otro",
        fields: {
          date: { label: "¿Cuándo fue?", hint: roughDate, short: "Cuándo" },
          place: { label: "¿En qué parte del cuerpo fue?", short: "Lugar" },
          side: {
            label: "¿En qué lado fue?",
            short: "Lado",
            options: {
              left: "Izquierdo",
              right: "Derecho",
              both: "Ambos",
              "not-sure": notSure,
            },
          },
          "relief-percent": {
            label: "¿Cuánto calmó el dolor, como mucho, en tanto por ciento?",
            hint: "0 es que no lo calmó. 50 es que se fue la mitad. 100 es que se fue todo.",
            short: "Mayor alivio, por ciento",
          },
          "relief-hours": {
            label: "¿Durante cuántas horas calmó el dolor?",
            hint: "Si fueron días, cuente 24 horas por cada día.",
            short: "Horas de alivio",
          },
        },
      },
      "blocks-number": {
        label: "¿Cuántos bloqueos de prueba le han hecho en total?",
        short: "Número de bloqueos de prueba",
        options: {
          none: "Ninguno",
          one: "Uno",
          two: "Dos",
          more: "Más de dos",
          "not-sure": notSure,
        },
      },
      "other-tests": {
        label: "¿Qué otras pruebas de los nervios le han hecho?",
        hint: "Diga cuándo y qué le dijeron.",
        short: "Otras pruebas de nervios",
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
          balloon: "Con un globo",
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
