import type * as health from "../../../form/steps/health";
import type { WordsOf } from "../../../words-of";
import { doNotStop, noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

export const healthWords: WordsOf<typeof health> = {
  conditions: {
    title: "Su salud",
    intro: [doNotStop],
    items: {
      conditions: {
        label: "¿Tiene o ha tenido algo de esto?",
        hint: tickAll,
        short: "Enfermedades",
        options: {
          diabetes: "Diabetes",
          bleeding: "Un problema de sangrado",
          clotting: "Coágulos de sangre",
          heart: "Un problema del corazón",
          lung: "Un problema de los pulmones",
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
        label: "¿Quiere decir algo más sobre esto?",
        hint: "Por ejemplo, el nombre completo y desde cuándo. Si marcó otra cosa, diga qué es.",
        short: "Más sobre enfermedades",
      },
    },
  },
  "health-now": {
    title: "Su salud ahora",
    intro: [doNotStop],
    items: {
      "infection-now": {
        label: "¿Tiene algo de esto ahora?",
        hint: "Si tiene fiebre con un dolor de espalda muy fuerte, pida ayuda enseguida.",
        short: "Infección ahora",
        options: {
          infection: "Una infección",
          antibiotics: "Tomo antibióticos",
          fever: "Fiebre",
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
        label: "Si es así, ¿por qué fue y cuándo?",
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
    title: "Implantes y metal en su cuerpo",
    intro: [
      doNotStop,
      "Un implante puede ser viejo o estar apagado. Márquelo de todos modos. Si tiene una tarjeta del implante, llévela a la clínica.",
    ],
    items: {
      implants: {
        label: "¿Lleva algo de esto en el cuerpo?",
        hint: tickAll,
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
        label: "¿Quiere decir algo más, como la marca del aparato?",
        hint: "Si marcó otra cosa, diga qué es y dónde está.",
        short: "Más sobre implantes",
      },
    },
  },
  allergies: {
    title: "Alergias",
    intro: [doNotStop],
    items: {
      allergies: {
        label: "¿Reacciona mal a algo de esto?",
        hint: `Por ejemplo, le salen ronchas, se hincha o le cuesta respirar. ${tickAll}`,
        short: "Alergias",
        options: {
          "local-anaesthetic": "Medicinas que adormecen (anestesia local)",
          "contrast-dye": "Líquido para pruebas de imagen (contraste)",
          iodine: "Yodo",
          latex: "Látex (guantes de goma)",
          metal: "Metal",
          other: somethingElse,
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "allergies-words": {
        label: "¿Quiere decir algo más, como qué fue y qué le hizo?",
        short: "Más sobre alergias",
      },
    },
  },
};
