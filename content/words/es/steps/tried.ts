import type * as tried from "../../../form/steps/tried";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

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
  injection: "Inyección, por ejemplo, de corticoides (cortisona)",
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

export const triedWords: WordsOf<typeof tried> = {
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
      "En un bloqueo diagnóstico, un médico pone cerca de un nervio una medicina que lo adormece. Después usted anota cómo cambia el dolor.",
      "Ponga los números tal cual. Si no sabe un número, déjelo en blanco.",
    ],
    items: {
      blocks: {
        label: "¿Qué pasó con cada bloqueo?",
        short: "Bloqueos diagnósticos",
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
            label: "¿Cuánto calmó el dolor, como mucho, en porcentaje?",
            hint: "0 es que no lo calmó. 50 es que se fue la mitad. 100 es que se fue todo.",
            short: "Mayor alivio, en porcentaje",
          },
          "relief-hours": {
            label: "¿Durante cuántas horas calmó el dolor?",
            hint: "Si fueron días, cuente 24 horas por cada día.",
            short: "Horas de alivio",
          },
        },
      },
      "blocks-number": {
        label: "¿Cuántos bloqueos diagnósticos le han hecho en total?",
        short: "Número de bloqueos diagnósticos",
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
};
