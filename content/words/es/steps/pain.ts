import type * as pain from "../../../form/steps/pain";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse, tickAll } from "./phrases";

const scaleEnds = {
  low: "Ningún dolor",
  high: "El peor dolor que pueda imaginar",
} as const;

const howMuch = {
  "not-at-all": "Nada",
  "a-little": "Un poco",
  "quite-a-lot": "Bastante",
  "very-much": "Mucho",
  cannot: "No puedo hacerlo",
  "not-sure": notSure,
} as const;

export const painWords: WordsOf<typeof pain> = {
  "your-pain": {
    title: "Su dolor",
    items: {
      "pain-duration": {
        label: "¿Desde cuándo tiene este dolor?",
        short: "Desde cuándo",
        options: {
          "under-3-months": "Menos de 3 meses",
          "3-to-12-months": "De 3 a 12 meses",
          "1-to-5-years": "De 1 a 5 años",
          "over-5-years": "Más de 5 años",
          "not-sure": notSure,
        },
      },
      "pain-start": {
        label: "¿Cómo empezó?",
        short: "Cómo empezó",
        options: {
          slowly: "Poco a poco, sin causa clara",
          suddenly: "De golpe, sin causa clara",
          injury: "Después de una lesión o una caída",
          "after-surgery": "Después de una operación",
          other: "De otra manera",
          "not-sure": notSure,
        },
      },
      "pain-start-words": {
        label: "¿Quiere decir algo más sobre cómo empezó?",
        hint: "Por ejemplo, qué estaba haciendo y cuándo fue.",
        short: "Más sobre el comienzo",
      },
      "pain-pattern": {
        label: "¿Le duele todo el tiempo?",
        short: "Cómo va",
        options: {
          constant: "Todo el tiempo, más o menos igual",
          "constant-with-peaks": "Todo el tiempo, con ratos peores",
          "comes-and-goes": "Va y viene",
          "not-sure": notSure,
        },
      },
    },
  },
  "how-it-feels": {
    title: "Cómo es el dolor",
    items: {
      "pain-quality": {
        label: "¿Cómo siente el dolor?",
        hint: tickAll,
        short: "Cómo es",
        options: {
          aching: "Sordo, como una molestia",
          sharp: "Punzante",
          burning: "Quema",
          stabbing: "Como una puñalada",
          electric: "Como una descarga eléctrica",
          throbbing: "Late, como el pulso",
          tight: "Aprieta o da calambres",
          tingling: "Hormigueo o pinchazos",
          numb: "Adormecido",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "sudden-pain": {
        label: "¿Le pasa algo de esto?",
        hint: tickAll,
        short: "Espasmos o descargas",
        options: {
          spasms: "Espasmos (un músculo se pone tenso por sí solo)",
          shocks: "Descargas de dolor repentinas",
          "stiff-legs": "Piernas que se ponen rígidas",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "pain-worse": {
        label: "¿Qué lo empeora?",
        hint: tickAll,
        short: "Empeora con",
        options: {
          sitting: "Sentarse",
          standing: "Estar de pie",
          walking: "Caminar",
          "bending-back": "Doblarse hacia atrás",
          "bending-forward": "Doblarse hacia delante",
          twisting: "Girar el cuerpo",
          lifting: "Levantar peso",
          lying: "Acostarse",
          touch: "Un roce suave",
          "chewing-talking": "Masticar o hablar",
          cold: "El frío",
          stress: "El estrés",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "pain-better": {
        label: "¿Qué lo calma?",
        hint: tickAll,
        short: "Se calma con",
        options: {
          rest: "Descansar",
          moving: "Moverse",
          lying: "Acostarse",
          sitting: "Sentarse",
          heat: "El calor",
          cold: "El frío",
          medicine: "Medicinas para el dolor",
          distraction: "Pensar en otras cosas",
          nothing: "Nada lo calma",
          other: somethingElse,
          "not-sure": notSure,
        },
      },
      "pain-words": {
        label: "¿Quiere decir algo más sobre cómo es el dolor?",
        hint: "Use sus propias palabras. También puede decir qué más lo empeora o lo calma.",
        short: "Con sus palabras",
      },
    },
  },
  "how-strong": {
    title: "Cuánto le duele",
    intro: [
      "Elija un número del 0 al 10. El 0 es ningún dolor. El 10 es el peor dolor que pueda imaginar.",
      "“Esta semana” son los últimos 7 días.",
    ],
    items: {
      "pain-now": { label: "¿Cuánto le duele ahora?", short: "Ahora", ...scaleEnds },
      "pain-average": {
        label: "¿Cuánto le dolió esta semana, de promedio?",
        short: "Promedio semanal",
        ...scaleEnds,
      },
      "pain-worst": {
        label: "¿Cuánto le dolió esta semana en el peor momento?",
        short: "Peor esta semana",
        ...scaleEnds,
      },
      "pain-best": {
        label: "¿Cuánto le dolió esta semana cuando menos le dolía?",
        short: "Menor esta semana",
        ...scaleEnds,
      },
    },
  },
  "daily-life": {
    title: "Vida diaria",
    intro: ["¿Cuánto le afecta el dolor? Piense en los últimos 7 días."],
    items: {
      "life-moving": {
        label: "¿El dolor le dificulta moverse?",
        short: "Moverse",
        options: howMuch,
      },
      "life-sleep": {
        label: "¿El dolor le dificulta dormir?",
        short: "Dormir",
        options: { ...howMuch, cannot: "No puedo dormir" },
      },
      "life-work": {
        label: "¿El dolor le dificulta el trabajo o las tareas de la casa?",
        short: "Trabajo o casa",
        options: howMuch,
      },
      "life-self-care": {
        label: "¿El dolor le dificulta lavarse o vestirse?",
        short: "Lavarse y vestirse",
        options: howMuch,
      },
      "life-people": {
        label: "¿El dolor le dificulta estar con otras personas?",
        short: "Estar con otros",
        options: howMuch,
      },
      "life-mood": {
        label: "¿El dolor le baja el ánimo?",
        hint: "Si siente que no puede más, dígaselo a alguien y pida ayuda ahora. Nadie vigila este formulario.",
        short: "Ánimo bajo",
        options: { ...howMuch, cannot: "Más de lo que puedo aguantar" },
      },
      "life-enjoy": {
        label: "¿El dolor le dificulta disfrutar de las cosas?",
        short: "Disfrutar",
        options: howMuch,
      },
    },
  },
  "face-life": {
    title: "Su cara en la vida diaria",
    intro: ["Marcó dolor en la cara. Piense en los últimos 7 días."],
    items: {
      "face-talking": {
        label: "¿El dolor le dificulta hablar?",
        short: "Hablar",
        options: howMuch,
      },
      "face-eating": {
        label: "¿El dolor le dificulta comer o masticar?",
        short: "Comer",
        options: howMuch,
      },
      "face-touch": {
        label: "¿El dolor le afecta cuando algo le toca la cara?",
        hint: "Por ejemplo, al lavarse, al afeitarse o con el viento.",
        short: "Roce en la cara",
        options: { ...howMuch, cannot: "No aguanto ningún roce" },
      },
    },
  },
  "do-again": {
    title: "Lo que le gustaría volver a hacer",
    items: {
      "do-again": {
        label: "¿Qué es lo que más le gustaría volver a hacer?",
        hint: "Por ejemplo, ir a pie a la tienda, levantar a un nieto o quedarse en la mesa toda la comida.",
        short: "Quiere volver a hacer",
      },
    },
  },
};
