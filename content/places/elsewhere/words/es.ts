import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { elsewhere } from "../structure";

export const words: PlaceWordsOf<typeof elsewhere> = {
  name: "Cadera, hombro, parte de atrás de la cabeza y lo demás",
  opening:
    "Esto trata del dolor persistente de la cadera, del hombro o de la parte de atrás de la cabeza. Tiene muchas causas. No encontramos fuentes sobre otras zonas.",
  options: {
    "heat-treatment": "Tratamiento con calor (radiofrecuencia)",
    pulsed: "Radiofrecuencia pulsada",
    "carrying-on": "Seguir como hasta ahora",
  },
  naming: {
    neurotomy: {
      "heat-at-the-hip":
        "En la cadera, una clínica británica llama así al calor sobre nervios pequeños.",
    },
    rhizotomy: {
      "spine-and-face":
        "El artículo de internet usa esta palabra para la columna y la cara. No encontramos fuentes sobre otras zonas.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          hip: "La punta de una aguja calienta ramas de nervios delante de la cadera.",
          shoulder: "También se hace en el hombro.",
        },
        pulsed: {
          bursts: "Una aguja da golpes cortos de corriente que calientan mucho menos el nervio.",
          where: "Hombro y parte de atrás de la cabeza.",
        },
        "carrying-on": {
          "as-today":
            "Usted sigue como hoy: sus medicinas, sus paseos y lo que le alivia el dolor.",
        },
      },
      why: {
        "nerve-names":
          "Cadera: ramas del nervio femoral y del obturador. Hombro: casi siempre el nervio supraescapular. Parte de atrás de la cabeza: el nervio occipital.",
        "who-for":
          "El calor en la cadera es para quien no puede recibir una cadera nueva, o no la quiere. También se usa si el dolor sigue después de ella.",
      },
    },
    before: {
      cells: {
        "heat-treatment": {
          hip: "Cadera: casi siempre, antes, bloqueos diagnósticos que duermen los nervios.",
        },
        pulsed: {
          head: "Parte de atrás de la cabeza: en un estudio, un bloqueo que debía aliviar.",
        },
        "carrying-on": { "no-test": "Sin pruebas y sin visitas. Usted sigue como hoy." },
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          weak: "Cadera y hombro: puede aliviar, pero los estudios son débiles.",
        },
        pulsed: {
          shoulder: "Hombro: no más que lo habitual.",
          head: "Atrás de la cabeza: más que los corticoides.",
        },
        "carrying-on": {},
      },
      why: {
        "hip-records":
          "De 138 personas, 69 de cada 100 habían perdido más de la mitad del dolor a los seis meses. No había con quién comparar.",
        "hip-reports":
          "Una revisión del calor en la cadera (2018) halló 14 informes y ningún ensayo.",
        "hip-pulsed":
          "29 personas con dolor de cadera eligieron la pulsada u otros cuidados. El dolor bajó más con la pulsada, durante doce semanas.",
        "head-trial":
          "En 81 personas, el dolor bajó 2,7 puntos de 10 a las seis semanas. Con corticoides bajó 1,4. El ensayo era ciego.",
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": {
          hip: "Cadera: seis meses o más en algunas personas, según unos datos.",
        },
        pulsed: { head: "Parte de atrás de la cabeza: unos meses, en estudios débiles." },
        "carrying-on": {},
      },
      why: {
        "head-months":
          "En la migraña, de tres a seis meses. En el dolor del nervio occipital, de seis a diez.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": {
          hip: "Cadera: dolor por la aguja. Hay vasos de sangre grandes cerca.",
        },
        pulsed: {
          head: "Parte de atrás de la cabeza: efectos leves, según una revisión.",
        },
        "carrying-on": { medicines: "Sus medicinas pueden tener sus propios efectos." },
      },
      why: {
        "hip-list":
          "Un manual nombra más para la cadera: nervio irritado, moretón, piel adormecida y daño del nervio que se queda.",
        "head-same":
          "En el ensayo de la cabeza, los efectos no deseados fueron parecidos con la pulsada y con corticoides.",
      },
    },
    day: {
      cells: {
        "heat-treatment": {},
        pulsed: {},
        "carrying-on": { nothing: "No hay visita, ni nada de que recuperarse." },
      },
    },
    undo: {
      cells: {
        "heat-treatment": {
          hip: "Cadera: puede quedar piel adormecida o daño del nervio, según un manual.",
        },
        pulsed: {},
        "carrying-on": { change: "Sí. Usted puede cambiar de idea cuando quiera." },
      },
    },
  },
  numbers: {
    "pulsed-side-effects": {
      value: "efectos leves en 3 de cada 100, en la parte de atrás de la cabeza",
      compared: "sin comparación",
      people: "608 personas, 22 artículos",
      time: "la página que leímos no da el tiempo",
      sure: "estudios débiles, dice la revisión",
    },
  },
  others: {
    exercise: { name: "Ejercicio", text: "Una revisión lo nombra para el dolor de cadera." },
    medicines: {
      name: "Medicinas para el dolor",
      text: "Una revisión las nombra para el dolor de cadera.",
    },
    "new-joint": {
      name: "Una cadera nueva (prótesis)",
      text: "Una revisión dice que a algunas personas les sigue el dolor.",
    },
    "steroid-injection": {
      name: "Inyección de corticoides en la parte de atrás de la cabeza",
      text: "Un ensayo la comparó con la radiofrecuencia pulsada.",
    },
  },
  disputes: {
    shoulder: {
      title: "¿Ayuda al hombro?",
      sides: {
        "no-more":
          "Una revisión de siete ensayos (2021) no halló más alivio con la pulsada que con los cuidados habituales.",
        "eases-pain": "Una revisión posterior dice que el dolor y el uso del hombro mejoraron.",
      },
    },
  },
  unknown: {
    hip: "A quién ayuda el calor en la cadera, y cuánto tiempo. Una revisión de 14 informes lo da como laguna.",
    head: "Qué ajustes usar en la parte de atrás de la cabeza. Una revisión dice que no está claro.",
  },
  mismatches: {
    "elsewhere-no-source":
      "No encontramos fuentes sobre un tratamiento de los nervios para el dolor en una de las zonas que usted marcó.",
  },
  questions: {
    "elsewhere-why-mine": {
      text: "¿Qué le hace pensar que mi dolor viene de este nervio, y cómo lo comprobaría?",
      because: "porque el dolor persistente tiene muchas causas",
    },
    "elsewhere-studies": {
      text: "¿Qué estudios hay de este tratamiento en mi zona, y qué hallaron?",
      because: "porque hallamos pocos estudios fuera de la columna, la rodilla y la cara",
    },
    "elsewhere-kind": {
      text: "¿El nervio se calentaría, o recibiría golpes cortos (pulsada), y por qué?",
      because: "porque son dos tratamientos",
    },
  },
  sources: {
    "hip-apm": {
      name: "Revisión del calor en la cadera (país no indicado), sin fecha",
      says: "Se calientan ramas de los nervios femoral y obturador; para quien no puede operarse de la cadera, no quiere o sigue con dolor después (del 11 al 36 %); el 69 % de 138 había perdido más de la mitad del dolor a los seis meses; el daño más común es el dolor de la aguja.",
    },
    "hip-review-cpa": {
      name: "Clinical Pain Advisor, revista (Estados Unidos), 2018",
      says: "14 artículos de radiofrecuencia en la cadera, todos casos o series; calidad baja; lagunas en a quién ayuda y cuánto tiempo.",
    },
    "hip-handbook": {
      name: "Manual de procedimientos del dolor (internacional), sin fecha",
      says: "Primero se hacen bloqueos diagnósticos; los efectos pueden ser irritación del nervio, daño duradero, pérdida de sensibilidad, hematoma.",
    },
    "painspa-hip": {
      name: "Clínica Pain Spa sobre la cadera (Reino Unido), sin fecha",
      says: "Una clínica privada llama neurotomía por radiofrecuencia al calor enfriado sobre los nervios de la cadera.",
    },
    "chye-2015": {
      name: "Chye y otros (Taiwán), 2015",
      says: "29 personas con dolor de cadera, 15 con radiofrecuencia pulsada: el dolor bajó más en 12 semanas que con otros cuidados.",
    },
    "pushparaj-shoulder": {
      name: "Pushparaj y otros (Canadá), 2021",
      says: "Siete ensayos: la pulsada en nervios del hombro no dio más alivio ni uso que los cuidados habituales; los informes del calor apuntan a un alivio, con calidad baja.",
    },
    "shoulder-apm": {
      name: "Revisión posterior del hombro (país no indicado), sin fecha",
      says: "Mejoraron el dolor, la función y la satisfacción tras la radiofrecuencia en el hombro.",
    },
    "cohen-2015-on": {
      name: "Cohen y otros (Estados Unidos), 2015",
      says: "81 personas: el dolor de la parte de atrás de la cabeza bajó 2,7 de 10 con la pulsada y 1,4 con corticoides a las seis semanas, y siguió hasta los seis meses; pocas diferencias más; efectos no deseados parecidos.",
    },
    "gon-prf-2024": {
      name: "Revisión del nervio occipital (Canadá), 2024",
      says: "22 artículos, 608 personas: menos dolor de tres a diez meses; efectos leves en el 3,1 %; calidad baja; ajustes sin aclarar.",
    },
    "batistaki-2021": {
      name: "Batistaki y otros (Grecia), 2021",
      says: "57 personas con dolor de cabeza recibieron radiofrecuencia pulsada tras un bloqueo que alivió; hubo menos dolores de cabeza y más leves.",
    },
  },
};
