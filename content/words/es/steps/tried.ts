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
  neurotomy: "Neurotomía o radiofrecuencia",
  rhizotomy: "Rizotomía",
  surgery: "Operación de columna o de un nervio",
  stimulator: "Estimulador",
  psychological: "Terapia psicológica",
  acupuncture: "Acupuntura",
  "heat-cold-tens": "Calor, frío o TENS",
  other: somethingElse,
} as const;

export const triedWords: WordsOf<typeof tried> = {
  treatments: {
    title: "Tratamientos y pruebas que le han hecho",
    items: {
      "treatments-tried": {
        label: "¿Cuáles de estos ha tenido para este dolor?",
        hint: `${tickAll} Márquelo aunque sea de hace mucho o no le ayudara.`,
        short: "Ha probado",
        options: {
          ...kinds,
          "nerve-block": "Bloqueo nervioso: una prueba con anestesia",
          scan: "Radiografía, resonancia u otra imagen",
          "nerve-test": "Otra prueba de los nervios",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
    },
  },
  "treatment-details": {
    title: "Qué pasó con cada uno",
    intro: ["Deje en blanco lo que no sepa. Para la fecha basta con el mes o el año."],
    items: {
      treatments: {
        label: "¿Qué pasó con cada tratamiento?",
        short: "Tratamientos probados",
        entry: "Tratamiento",
        add: "Añadir otro",
        fields: {
          kind: { label: "¿De qué tipo era?", short: "Tipo", options: kinds },
          helped: { label: "¿Cuánto le ayudó?", short: "Ayudó", options: helped },
          "how-long": { label: "¿Por cuánto tiempo?", short: "Cuánto duró" },
          year: { label: "¿Cuándo fue?", short: "Cuándo" },
          what: { label: "¿Cuál fue, y en qué parte del cuerpo?", short: "Qué y dónde" },
          problems: { label: "¿Qué problemas causó, si hubo alguno?", short: "Problemas" },
          stopped: { label: "Si lo dejó, ¿por qué fue?", short: "Por qué lo dejó" },
        },
      },
      blocks: {
        label: "¿Qué pasó con cada bloqueo nervioso?",
        short: "Bloqueos diagnósticos",
        entry: "Bloqueo nervioso",
        add: "Añadir otro",
        fields: {
          date: { label: "¿Cuándo fue?", short: "Cuándo" },
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
            label: "¿Cuánto dolor se fue, en porcentaje?",
            hint: "Como mucho: 0 es nada, 50 es la mitad, 100 es todo.",
            short: "Mayor alivio, en porcentaje",
          },
          "relief-hours": {
            label: "¿Durante cuántas horas?",
            hint: "Cuente 24 horas por cada día.",
            short: "Horas de alivio",
          },
        },
      },
      scans: {
        label: "¿Qué pruebas de imagen le han hecho?",
        short: "Pruebas de imagen",
        entry: "Prueba de imagen",
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
          date: { label: "¿Cuándo fue?", short: "Cuándo" },
          place: {
            label: "¿De qué parte del cuerpo, y en qué hospital?",
            short: "Parte del cuerpo y hospital",
          },
        },
      },
      "other-tests": {
        label: "¿Qué otra prueba de los nervios fue? ¿Cuándo, y qué le dijeron?",
        short: "Otras pruebas de nervios",
      },
    },
  },
};
