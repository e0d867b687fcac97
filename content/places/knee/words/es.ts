import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { knee } from "../structure";
import { sources } from "./es-sources";

export const words: PlaceWordsOf<typeof knee> = {
  name: "Rodilla",
  opening:
    "Esto trata del dolor de una rodilla desgastada (artrosis). El dolor de rodilla tiene también otras causas.",
  options: {
    "heat-treatment": "Tratamiento con calor (radiofrecuencia)",
    exercise: "Programa de ejercicio",
    "knee-replacement": "Rodilla nueva (prótesis de rodilla)",
    "steroid-injection": "Inyección de corticoides en la articulación",
    "carrying-on": "Seguir como hasta ahora",
  },
  naming: {
    neurotomy: {
      "heat-at-the-knee": "Calor sobre los nervios pequeños de la rodilla.",
    },
    rhizotomy: {
      "same-heat": "Una clínica de Estados Unidos llama así al mismo tratamiento con calor.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heats: "La punta de una aguja calienta nervios pequeños que llevan el dolor.",
          kinds: "Hay dos tipos: normal y enfriada.",
        },
        exercise: {
          moves:
            "Movimientos para la fuerza y la forma física, según lo que usted necesita. Puede hacerlos con fisioterapeuta.",
        },
        "knee-replacement": {
          operation:
            "Es cirugía. Se quitan las partes desgastadas y se ponen piezas de metal y plástico.",
        },
        "steroid-injection": {
          shot: "Una inyección de corticoides (contra la inflamación) en la articulación, a menudo con anestesia local.",
        },
        "carrying-on": {
          "as-today":
            "Usted sigue como hoy: sus medicinas, sus paseos y lo que le alivia el dolor.",
        },
      },
      why: {
        "nerve-names":
          "Los nervios se llaman geniculares. NICE (Reino Unido) dice que el calor puede retrasar la necesidad de una rodilla nueva.",
        "cooled-and-pulsed":
          "En la enfriada corre agua por la punta, y así se trata una zona más grande. Un tercer tipo, la pulsada, da golpes cortos. NICE dice que los tipos pueden diferir en lo bueno y en lo malo.",
        "whole-or-part": "La rodilla se puede cambiar entera o en parte.",
      },
    },
    before: {
      cells: {
        "heat-treatment": {
          "test-shot":
            "Muchas veces, un bloqueo diagnóstico: una inyección que duerme los nervios. Si alivia, puede seguir el calor.",
        },
        exercise: {
          "no-scan":
            "Sin bloqueo. NICE (Reino Unido) dice que casi nunca hacen falta imágenes para hallar la artrosis.",
        },
        "knee-replacement": {
          "others-first":
            "Antes se prueban otros tratamientos, como el ejercicio. Se estudia bien la rodilla.",
        },
        "steroid-injection": {
          diabetes:
            "Sin bloqueo. Usted avisa si tiene diabetes, porque los corticoides pueden alterarla.",
        },
        "carrying-on": { "no-test": "Sin pruebas y sin visitas. Usted sigue como hoy." },
      },
      why: {
        "half-or-more":
          "En dos ensayos del calor solo se trató a quienes perdieron la mitad del dolor o más con el bloqueo.",
        "test-doubted":
          "Una revisión de 2019 no vio que el bloqueo cambiara el resultado del calor.",
        "unwell-or-pregnant":
          "Un folleto pide llamar si usted se siente mal antes del día, o si está embarazada.",
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          "trials-disagree":
            "Los ensayos contra calor simulado no coinciden. Uno halló menos dolor a los tres meses. El otro no.",
        },
        exercise: {
          "less-pain":
            "Menos dolor y movimientos más fáciles en la vida diaria, justo después del programa.",
        },
        "knee-replacement": {
          "less-pain":
            "Menos dolor y días más llevaderos que con otros cuidados, en personas que podían operarse.",
        },
        "steroid-injection": {
          weeks: "Menos dolor unas semanas, contra una inyección simulada.",
          "two-years": "No menos dolor en un ensayo de dos años.",
        },
        "carrying-on": {
          ways: "El dolor siguió muchos caminos en mayores de 50 años del Reino Unido.",
        },
      },
      why: {
        "points-cooled":
          "En el ensayo del calor enfriado, el dolor bajó 4,9 puntos de 10. Con corticoides bajó 1,3. La gente sabía qué había recibido.",
        "against-gel":
          "En un ensayo de seis meses, el calor enfriado bajó a la mitad el dolor de 71 de cada 100. Un gel (ácido hialurónico), el de 38. Al final había 158 personas.",
        "daily-life":
          "Una revisión de 12 ensayos del calor vio poca mejora en lo que la gente podía hacer. Otra de 15 la vio en una escala y no en otra.",
        "exercise-dummy":
          "Contra un cuidado simulado, el ejercicio alivió al principio, con poca certeza. Tres estudios no vieron una mejora clara después.",
        "newer-trial":
          "Un ensayo de 2024 comparó calor enfriado y simulado en 40 personas. No pudimos leer qué halló.",
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": {
          "under-two-years":
            "NICE (Reino Unido) oyó que el alivio suele durar menos de dos años. Los nervios vuelven a crecer.",
        },
        exercise: {
          half: "Quedaba cerca de la mitad de la mejora de dos a seis meses después.",
        },
        "knee-replacement": {
          "two-years": "La mejora seguía a los dos años.",
          wears: "La rodilla nueva se puede gastar.",
        },
        "steroid-injection": {
          "six-months": "Unas semanas. Una revisión no halló efecto a los seis meses.",
        },
        "carrying-on": {
          "cannot-say":
            "Una revisión no pudo decirlo: el dolor de rodilla sigue caminos muy distintos.",
        },
      },
      why: {
        "year-cooled":
          "Un año después del calor enfriado, 65 de cada 100 tenían la mitad del dolor o menos. Ya no había con quién comparar.",
        "clinic-records":
          "En una clínica, 46 de cada 100 tenían la mitad del dolor un año después del calor enfriado. Con el normal, 9 de cada 100. Eran 340 personas.",
        "steroid-three-months":
          "Una revisión de ocho ensayos de corticoides vio menos dolor hasta los tres meses.",
        "had-operation":
          "De cada 100 personas que empezaron con otros cuidados, 32 recibieron una rodilla nueva en dos años.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": {
          leaflet:
            "Más dolor hasta tres semanas, moretones, infección, adormecimiento; puede quedar debilidad.",
          trial: "Un ensayo no vio daños graves por él.",
        },
        exercise: {
          "at-first": "Al principio puede doler más, dice NICE (Reino Unido).",
          "not-counted": "La revisión que leímos no da daños.",
        },
        "knee-replacement": {
          kinds: "Coágulos, infección, rodilla rígida o dolor que se queda.",
          "more-than-without": "Más daños graves que con otros cuidados, en un ensayo.",
        },
        "steroid-injection": {
          leaflet: "Más dolor dos días, piel fina, infección.",
          cartilage: "En un ensayo, más pérdida del cartílago de la articulación.",
        },
        "carrying-on": {
          ways: "El dolor puede empeorar, seguir igual o ceder.",
          medicines: "Sus medicinas pueden tener sus propios efectos.",
        },
      },
      why: {
        "single-cases":
          "Casos sueltos después del calor: un moretón grande, una infección en la articulación, una quemadura profunda.",
        "reviews-of-heat":
          "Una revisión de 12 ensayos no halló daños del calor. Otra de 15 no halló un aumento claro de efectos no deseados. El ensayo del calor y el gel no vio daños graves.",
        "steroid-side-effects":
          "El resumen de una revisión grande: tantos efectos no deseados como con una inyección simulada. Añade que eso no es firme.",
        "how-we-read":
          "Lo que dice NICE del dolor al principio lo leímos en una página que resume a NICE.",
      },
    },
    day: {
      cells: {
        "heat-treatment": {
          "same-day": "Usted vuelve a casa el mismo día.",
          guided: "Imágenes en vivo guían la aguja.",
        },
        exercise: {
          weeks: "En un ensayo, un programa guiado duró doce semanas.",
        },
        "knee-replacement": {
          hours: "Dura de una a dos horas.",
          home: "Un hospital busca el regreso a casa en 48 horas.",
        },
        "steroid-injection": {
          gentle: "Una inyección. Después, uno o dos días de uso suave, sin ejercicio fuerte.",
        },
        "carrying-on": { nothing: "No hay visita, ni nada de que recuperarse." },
      },
      why: {
        "sore-after-heat": "Después del calor, la zona puede doler hasta tres semanas.",
        "cut-size": "Para una rodilla nueva, el corte delantero mide de 15 a 20 cm.",
        "months-after":
          "En 50 personas con rodilla nueva, casi toda la mejora llegó en seis meses, y algo más tarde.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": {
          "grows-back": "Dura hasta que los nervios vuelven a crecer.",
          numbness: "En algunas personas puede quedar adormecimiento.",
        },
        exercise: { fades: "Se puede dejar. La mejora se va perdiendo en los meses siguientes." },
        "knee-replacement": {
          bone: "No. El hueso cortado no vuelve.",
          again: "Si se gasta, puede que haya que cambiarla.",
        },
        "steroid-injection": {
          "wears-off": "Lo que entró no se puede sacar. Su efecto pasa.",
        },
        "carrying-on": { change: "Sí. Usted puede cambiar de idea cuando quiera." },
      },
      why: {
        "second-operations":
          "En tres partes del Reino Unido hubo en 2017 106.334 rodillas nuevas, y 6502 que se cambiaron.",
        "cartilage-back":
          "El cartílago se perdió con una inyección cada tres meses durante dos años.",
      },
    },
  },
  numbers: {
    "heat-against-dummy": {
      value:
        "2,5 puntos de 10 menos de dolor con calor, 2,4 con calor simulado: sin diferencia clara",
      compared: "contra calor simulado; los dos grupos recibieron corticoides",
      people: "64 personas",
      time: "12 meses",
      sure: "un ensayo ciego, sin grado de certeza",
    },
    "cooled-against-steroid": {
      value:
        "la mitad del dolor o menos en 74 de cada 100 con calor enfriado, 16 de cada 100 con corticoides",
      compared: "contra una inyección de corticoides en la rodilla",
      people: "151 personas",
      time: "6 meses",
      sure: "un ensayo, no ciego, sin grado de certeza",
    },
    "heat-pooled": {
      value: "1,3 puntos de 10 menos de dolor",
      compared: "contra cuidados sin calor",
      people: "841 personas, 12 ensayos",
      time: "3 meses",
      sure: "ensayos sumados, sin grado de certeza; el dato real puede ser de 0,4 a 2,3",
    },
    "exercise-pain": {
      value: "1,2 puntos de 10 menos de dolor",
      compared: "contra no hacer ejercicio",
      people: "44 ensayos; la página que leímos no dice cuántas personas",
      time: "justo después del programa",
      sure: "Cochrane 2015: puede haber sesgo; hay una revisión más nueva que no pudimos leer",
    },
    "exercise-later": {
      value: "0,6 puntos de 10 menos de dolor",
      compared: "contra no hacer ejercicio",
      people: "12 ensayos; la página que leímos no dice cuántas personas",
      time: "de 2 a 6 meses después del programa",
      sure: "Cochrane 2015: puede haber sesgo",
    },
    "replacement-score": {
      value: "1,8 puntos de 10 más en una escala de dolor y vida diaria",
      compared: "contra doce semanas de ejercicio, clases, dieta y medicinas",
      people: "100 personas",
      time: "2 años",
      sure: "un ensayo, no ciego, sin grado de certeza",
    },
    "replacement-lasts": {
      value: "82 de cada 100 rodillas nuevas duran 25 años",
      compared: "sin comparación",
      people: "registros de países enteros; la página que leímos no da el número",
      time: "25 años",
      sure: "registros sumados, sin grado de certeza",
    },
    "replacement-pain-stays": {
      value: "dolor que sigue en unas 20 de cada 100",
      compared: "sin comparación",
      people: "11 grupos de personas con rodilla nueva",
      time: "de 3 meses a 5 años",
      sure: "los estudios de más calidad de una revisión; en todos, de 10 a 34 de cada 100",
    },
    "replacement-clots": {
      value: "coágulo, infarto, ictus o hemorragia en 3 de cada 100; murieron 0,7 de cada 100",
      compared: "sin comparación",
      people: "83.756 operaciones, de cadera además de rodilla",
      time: "90 días",
      sure: "registros de un país, de 1997 a 2011",
    },
    "steroid-less-pain": {
      value: "menos dolor en 44 de cada 100 con corticoides, 31 de cada 100 con inyección simulada",
      compared: "contra una inyección simulada o ninguna",
      people: "1767 personas, 27 ensayos",
      time: "cerca de un mes",
      sure: "certeza baja (Cochrane 2015)",
    },
    "pain-eased": {
      value: "el dolor cedió en 12 de cada 100, y siguió leve en 35",
      compared: "sin comparación",
      people: "570 personas",
      time: "hasta 6 años",
      sure: "un estudio; otro de Estados Unidos no halló todos los mismos grupos",
    },
    "pain-worse": {
      value: "el dolor empeoró en 28 de cada 100, y siguió intenso en 3",
      compared: "sin comparación",
      people: "570 personas",
      time: "hasta 6 años",
      sure: "un estudio; otro de Estados Unidos no halló el grupo que empeoró",
    },
  },
  others: {
    medicines: {
      name: "Medicinas para el dolor",
      text: "Pastillas y otras. NICE (Reino Unido) las cuenta entre los tratamientos.",
    },
    weight: {
      name: "Bajar de peso",
      text: "NICE (Reino Unido) lo pone junto al ejercicio, para quien tiene peso alto.",
    },
    freezing: {
      name: "Congelar los nervios",
      text: "Se usa una sonda fría. Dos ensayos contra frío simulado no coinciden.",
    },
    "gel-injection": {
      name: "Inyección de gel en la articulación",
      text: "El gel es ácido hialurónico. Un ensayo lo comparó con el calor enfriado.",
    },
  },
  disputes: {
    "knee-heat": {
      title: "¿Sirve el calor en la rodilla?",
      sides: {
        "nice-allows":
          "NICE (Reino Unido, 2023) dice que buenos estudios muestran menos dolor hasta dos años.",
        "blinded-trial":
          "Un ensayo ciego (2023) halló que el calor no hizo más que el calor simulado, durante un año.",
        "us-surgeons":
          "Cirujanos de Estados Unidos dicen que puede ayudar. Bajan dos grados la nota de los ensayos.",
      },
    },
    "knee-steroid": {
      title: "¿Ayudan los corticoides en la rodilla?",
      sides: {
        "helps-weeks": "Dos revisiones hallaron menos dolor unas semanas, o hasta tres meses.",
        "no-help-and-loss":
          "Un ensayo de dos años de inyecciones no halló menos dolor, y sí más pérdida de cartílago.",
      },
    },
  },
  unknown: {
    "large-trial":
      "Si el calor hace más que el calor simulado en un ensayo ciego grande. Hay uno en marcha (COGENIUS). No hallamos resultados.",
    "kinds-compared":
      "En qué difieren los tipos de calor. NICE (Reino Unido) solo dice que pueden diferir.",
    course:
      "Cómo sigue el dolor de rodilla con el tiempo. Una revisión de 58 estudios no pudo decirlo.",
  },
  mismatches: {
    "knee-not-heat":
      "Usted nos habló de un corte, un balón (globo) o un fármaco en el nervio. Nuestras fuentes de la rodilla hablan de calor o frío.",
  },
  questions: {
    "knee-why-mine": {
      text: "¿Qué le hace pensar que mi dolor viene de la rodilla desgastada?",
      because: "porque el dolor de rodilla tiene más de una causa",
    },
    "knee-heat-trials": {
      text: "Los ensayos del calor en la rodilla no coinciden. ¿Cuál se parece más a mi caso? ¿Cuántos de sus pacientes tenían menos dolor a los seis meses?",
      because: "porque un ensayo ciego halló menos dolor y otro no",
    },
    "knee-and-replacement": {
      text: "¿Esto sería en lugar de una rodilla nueva, o antes de ella? ¿Podría hacerla más difícil después?",
      because: "porque el calor y la rodilla nueva se usan para una rodilla desgastada",
    },
    "knee-heat-kind": {
      text: "¿Qué tipo de calor usaría en mi rodilla, normal o enfriado, y por qué?",
      because: "porque los tipos pueden diferir",
    },
    "knee-test-result": {
      text: "¿Qué cuenta como buen resultado de un bloqueo diagnóstico en mi rodilla?",
      because: "porque nuestras fuentes no coinciden en lo que muestra un bloqueo",
    },
    "knee-steroid-shots": {
      text: "Si me pusieran corticoides: ¿cuántas veces, con qué intervalo, y qué le pueden hacer a la articulación?",
      because: "porque un ensayo halló más pérdida de cartílago con muchas inyecciones",
    },
  },
  sources,
};
