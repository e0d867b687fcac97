import type * as pain from "../../../form/steps/pain";
import type { WordsOf } from "../../../words-of";
import { noneOfThese, notSure, somethingElse } from "./phrases";

const scaleEnds = {
  low: "Ningún dolor",
  high: "El peor dolor que pueda imaginar",
} as const;

const howMuch = {
  "not-at-all": "Nada",
  "a-little": "Un poco",
  "quite-a-lot": "Bastante",
  "very-much": "Mucho",
  cannot: "No puedo",
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
      "pain-years": { label: "¿Cuántos años hace?", short: "Años con él" },
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
        label: "¿Qué más quiere decir de cómo empezó?",
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
      "pain-quality": {
        label: "¿Cómo siente el dolor?",
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
        short: "Calambres o descargas",
        options: {
          shocks: "Descargas de dolor repentinas",
          spasms: "Calambres en los músculos de la espalda o el cuello",
          "stiff-legs": "Piernas que saltan o se ponen rígidas solas",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "pain-worse": {
        label: "¿Qué lo empeora?",
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
        label: "¿Qué más quiere decir?",
        hint: "También puede decir qué más lo empeora o lo calma.",
        short: "Con sus palabras",
      },
    },
  },
  "how-strong": {
    title: "Cuánto le duele",
    intro: [
      "El 0 es ningún dolor. El 10 es el peor dolor que pueda imaginar. “Esta semana” son los últimos 7 días.",
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
  "do-again": {
    title: "Sus días",
    intro: ["Piense en los últimos 7 días. ¿El dolor le dificulta estas cosas?"],
    items: {
      "life-moving": {
        label: "Moverse",
        short: "Moverse",
        options: howMuch,
      },
      "life-sleep": {
        label: "Dormir",
        short: "Dormir",
        options: { ...howMuch, cannot: "No puedo" },
      },
      "life-work": {
        label: "El trabajo o las tareas de la casa",
        short: "Trabajo o casa",
        options: howMuch,
      },
      "life-self-care": {
        label: "Lavarse o vestirse",
        short: "Lavarse y vestirse",
        options: howMuch,
      },
      "life-people": {
        label: "Estar con otras personas",
        short: "Estar con otros",
        options: howMuch,
      },
      "life-mood": {
        label: "¿El dolor le baja el ánimo?",
        hint: "Si siente que no puede más, pida ayuda ahora. En “Señales de emergencia” hay teléfonos.",
        short: "Ánimo bajo",
        options: { ...howMuch, cannot: "No lo aguanto" },
      },
      "life-enjoy": {
        label: "Lo que le gusta hacer",
        short: "Disfrutar",
        options: howMuch,
      },
      "face-talking": {
        label: "Hablar",
        short: "Hablar",
        options: howMuch,
      },
      "face-eating": {
        label: "Comer o masticar",
        short: "Comer",
        options: howMuch,
      },
      "face-touch": {
        label: "Que algo le toque la cara",
        hint: "Por ejemplo, al lavarse, al afeitarse o con el viento.",
        short: "Roce en la cara",
        options: { ...howMuch, cannot: "No lo aguanto" },
      },
      "face-signs": {
        label: "¿Le pasa algo de esto?",
        short: "Cara",
        options: {
          numb: "Una parte de la cara está adormecida",
          hearing: "Oigo menos que antes",
          "both-sides": "Me duele en los dos lados",
          none: noneOfThese,
          "not-sure": notSure,
        },
      },
      "do-again": {
        label: "¿Qué es lo que más le gustaría volver a hacer?",
        hint: "Por ejemplo, ir a pie a la tienda, levantar a un nieto o quedarse en la mesa toda la comida.",
        short: "Quiere volver a hacer",
      },
    },
  },
};
