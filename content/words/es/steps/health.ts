import type * as health from "../../../form/steps/health";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, somethingElse } from "./phrases";

export const healthWords: WordsOf<typeof health> = {
  conditions: {
    title: "Su salud",
    intro: [doNotStop],
    items: {
      conditions: {
        label: "¿Tiene o ha tenido algo de esto?",
        short: "Enfermedades",
        options: {
          diabetes: "Diabetes",
          bleeding: "Sangra o le salen moretones con facilidad",
          clotting: "Coágulos de sangre",
          stroke: "Un derrame cerebral (ictus), aunque fuera leve",
          heart: "Un problema del corazón",
          lung: "Un problema de los pulmones",
          "sleep-apnoea": "Apnea del sueño (deja de respirar al dormir)",
          "kidney-liver": "Un problema de los riñones o del hígado",
          epilepsy: "Epilepsia o convulsiones",
          immune: "Defensas bajas",
          cancer: "Cáncer, ahora o antes",
          osteoporosis: "Huesos frágiles (osteoporosis)",
          "nerve-or-muscle": "Una enfermedad de los nervios o los músculos",
          "multiple-sclerosis": "Esclerosis múltiple (EM)",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "conditions-words": {
        label: "¿Quiere decir algo más, como el nombre completo?",
        short: "Más sobre enfermedades",
      },
      "infection-now": {
        label: "¿Tiene algo de esto ahora?",
        short: "Infección ahora",
        options: {
          infection: "Una infección",
          antibiotics: "Tomo antibióticos",
          fever: "Fiebre",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "tell-soon": {
        label: "¿Y algo de esto?",
        hint: "Si marca algo, llame a su clínica o a su médico. No espere a la cita.",
        short: "Avisar pronto",
        options: {
          "weight-loss": "He perdido peso sin querer",
          "night-sweats": "Sudo mucho por la noche",
          fall: "Una caída o un hueso roto, hace poco",
          "steroid-tablets": "He tomado mucho tiempo pastillas de corticoides",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      pregnant: {
        label: "¿Está embarazada, o podría estarlo?",
        short: "Embarazo",
        options: {
          yes: "Sí",
          maybe: "Podría estarlo",
          no: "No",
          "does-not-apply": "No es mi caso",
          "not-sure": notSure,
        },
      },
      "hospital-stay": {
        label: "¿Ha tenido que quedarse en un hospital en los últimos 12 meses?",
        short: "Hospital, últimos 12 meses",
        options: { yes: "Sí", no: "No", "not-sure": notSure },
      },
      "hospital-stay-words": {
        label: "¿Por qué fue y cuándo?",
        short: "Sobre el hospital",
      },
      smoking: {
        label: "¿Fuma?",
        short: "Fuma",
        options: { yes: "Sí", "used-to": "Antes fumaba", no: "No", "not-sure": notSure },
      },
    },
  },
  implants: {
    title: "Implantes y alergias",
    intro: [doNotStop],
    items: {
      implants: {
        label: "¿Lleva algo de esto en el cuerpo?",
        hint: "Márquelo aunque sea viejo o esté apagado. Lleve su tarjeta, si la tiene.",
        short: "Implantes",
        options: {
          pacemaker: "Marcapasos",
          defibrillator: "Desfibrilador",
          "spinal-stimulator": "Estimulador de la médula espinal",
          "brain-stimulator": "Estimulador cerebral",
          pump: "Una bomba de medicina",
          cochlear: "Implante en el oído interno para oír",
          "spine-metal": "Metal o tornillos en la columna",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "implants-words": {
        label: "¿Quiere decir algo más, como la marca y dónde está?",
        short: "Más sobre implantes",
      },
      allergies: {
        label: "¿Reacciona mal a algo de esto?",
        short: "Alergias",
        options: {
          "local-anaesthetic": "Medicinas que adormecen (anestesia local)",
          "contrast-dye": "Líquido para pruebas de imagen (contraste)",
          iodine: "Yodo",
          antiseptic: "Desinfectante de la piel (clorhexidina)",
          steroids: "Corticoides (cortisona)",
          antibiotics: "Antibióticos",
          latex: "Látex (guantes de goma)",
          plasters: "Tiritas o curitas",
          metal: "Metal",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "allergies-words": {
        label: "¿Quiere decir algo más, como qué le hizo?",
        short: "Más sobre alergias",
      },
    },
  },
};
