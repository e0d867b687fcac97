import type { PlaceWordsOf } from "@/lib/evidence/place";
import { words as shared, spine } from "../../shared/words/es";
import type { sacroiliac } from "../structure";

const { carryingOn, questions } = spine;

export const words: PlaceWordsOf<typeof sacroiliac> = {
  name: "Articulación entre columna y pelvis (sacroilíaca), nalgas, coxis",
  opening:
    "Esto trata del dolor de la articulación entre la columna y la pelvis. El dolor en esta zona también tiene otras causas.",
  options: {
    "heat-treatment": "Calor (radiofrecuencia)",
    exercise: "Plan de ejercicio",
    "steroid-injection": "Inyección de corticoides en la articulación",
    "joint-fusion": "Unir la articulación con metal (fusión)",
    "carrying-on": carryingOn.name,
  },
  naming: {
    neurotomy: {
      heat: "En esta articulación, neurotomía es calor en los nervios pequeños de detrás.",
    },
    rhizotomy: {
      heat: "En esta articulación, rizotomía (o rizólisis) es el mismo calor.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heat: "Una aguja calienta nervios pequeños de detrás. Algunas puntas llevan frío.",
        },
        exercise: { training: "Un plan para entrenar y estirar espalda y pelvis." },
        "steroid-injection": {
          shot: "Una inyección de corticoides y anestesia en la articulación.",
        },
        "joint-fusion": { metal: "Dos o tres piezas de metal unen los huesos." },
        "carrying-on": carryingOn.what,
      },
      why: {
        cooled: "Los ensayos han usado puntas con frío y puntas sin frío.",
        felt: "Este dolor puede sentirse en la espalda, el costado, la nalga o la pierna.",
        nice: "Lo que NICE dice del calor es para las articulaciones pequeñas de la espalda baja. No hallamos nada suyo para esta.",
        article:
          "El artículo de internet dice que la neurotomía se usa también en esta articulación.",
      },
    },
    before: {
      cells: {
        "heat-treatment": { blocks: "Bloqueos diagnósticos en la articulación y en sus nervios." },
        exercise: { often: "El fisioterapeuta le dice cuántas veces hacer cada ejercicio." },
        "steroid-injection": { tell: "Avise de una infección en los últimos 14 días." },
        "joint-fusion": { other: "En un ensayo: seis meses de otros cuidados y un bloqueo." },
        "carrying-on": carryingOn.before,
      },
      why: {
        signs:
          "Los resúmenes de un panel de 2025 dicen que las pruebas con las manos sirven más para descartar. Las imágenes añaden poco.",
        trials:
          "Los ensayos pedían cosas distintas. Uno, un 75 % menos de dolor; otro, dos puntos de 10.",
        sedative: spine.sedative,
        thinners: spine.thinners,
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          apart: "Los ensayos no coinciden: uno halló mejora frente a lo simulado; otro, ninguna.",
        },
        exercise: { alone: "Solo, sin mejora clara frente a otros cuidados." },
        "steroid-injection": { one: "En un ensayo pequeño, menos alivio que con calor." },
        "joint-fusion": {
          apart: "Más alivio que otros cuidados; no claramente más que lo simulado.",
        },
        "carrying-on": { usual: "Con los cuidados médicos de siempre, bajó un poco." },
      },
      why: {
        average:
          "En el ensayo holandés, añadir calor al ejercicio quitó 0,7 puntos de 10 a los tres meses. Al año no había diferencia.",
        steroid:
          "Una revisión para el BMJ halló poco o ningún cambio con corticoides en la columna. Los resúmenes de un panel de 2025 dicen que a algunos les ayudan cuatro semanas o más.",
        cochrane: "Una revisión Cochrane de 2015 llamó a sus datos de muy bajos a moderados.",
        exercise:
          "En un ensayo con 51 personas ayudaron el ejercicio, las manos y las dos cosas. A las 24 semanas no había diferencia. Nadie quedó sin tratar.",
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": { fades: "En un ensayo pequeño se fue en un año." },
        exercise: { year: "Un ensayo siguió a las personas un año." },
        "steroid-injection": { short: "Casi siempre poco; en algunos, mucho." },
        "joint-fusion": { years: "Dos años en ensayos; se sabe poco tras tres." },
        "carrying-on": {},
      },
      why: {
        cooled:
          "Una página sobre un estudio más nuevo da 57 de cada 100 con su marca de alivio al año. Ya no había otro grupo.",
        steroid:
          "Los resúmenes de un panel de 2025 hablan de cuatro semanas o más con corticoides, en personas elegidas.",
        fusion:
          "En un ensayo de EE. UU., 83 de cada 100 tenían menos dolor a los dos años. Los demás ya podían pasar a la fusión.",
        repeat: "Un folleto del NHS dice que el calor puede repetirse cuando el nervio ha crecido.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": { pain: "Más dolor por un tiempo, hormigueo." },
        exercise: { call: "Si el dolor crece, llame al fisioterapeuta, dice un folleto." },
        "steroid-injection": {
          tender: "Dolor unos días.",
          steroid: "Cara roja o diarrea.",
        },
        "joint-fusion": {
          kinds:
            "Problemas de la herida, dolor de cadera, un nervio pellizcado; a veces, otra cirugía.",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        heat: "Una página sobre un estudio con punta fría dice que en un año no se vio ningún daño grave.",
        infection: "Un folleto del NHS calcula una infección tras el calor en 1 o 2 de cada 100.",
        maker:
          "De 5319 personas con fusión en la lista del fabricante, se contaron problemas en 4 de cada 100.",
        kinds:
          "NICE cita también infección honda, coágulos, huesos que se rompen, dedos dormidos y dolor en otras articulaciones.",
      },
    },
    day: {
      cells: {
        "heat-treatment": { prone: "Boca abajo, con rayos X y una aguja en la mano." },
        exercise: { home: "En casa: por ejemplo, estirarse boca arriba durante 10 segundos." },
        "steroid-injection": { awake: "Despierto y boca abajo, con rayos X." },
        "joint-fusion": { cut: "Dormido o con medio cuerpo dormido. Muletas unas semanas." },
        "carrying-on": carryingOn.day,
      },
      why: {
        tests:
          "Unas corrientes pequeñas muestran que la aguja está cerca del nervio y lejos del de la pierna.",
        sedative: spine.afterSedative,
        fasting:
          "Un folleto sobre los corticoides dice: no coma antes, salvo que le digan otra cosa.",
        after: "Tras la fusión se apoya la pierna poco a poco; después, fisioterapia.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": { grows: "No a voluntad. El nervio puede crecer y el dolor, volver." },
        exercise: {},
        "steroid-injection": { wears: "Las piernas dormidas duran de cuatro a seis horas." },
        "joint-fusion": {
          metal: "El metal une los huesos.",
          again: "3 de 102 personas tuvieron otra cirugía.",
        },
        "carrying-on": carryingOn.undo,
      },
      why: {
        fusion: "Esas tres tuvieron otra cirugía en dos años, en el ensayo de EE. UU.",
        heat: "Un nervio calentado no se quita, así que puede crecer.",
      },
    },
  },
  numbers: {
    "sacroiliac-heat-exercise": {
      value: "46 de cada 100 tuvieron más de un 30 % menos de dolor; sin calor, 35 de cada 100",
      compared: "calor y ejercicio, frente a solo ejercicio",
      people: "189 personas",
      time: "3 meses",
      sure: "puede ser azar; las personas sabían qué recibían; sin grado de certeza",
    },
    "sacroiliac-heat-dummy": {
      value: "64 de cada 100 tuvieron la mitad del dolor o menos; sin calor, 0 de cada 100",
      compared: "calor con punta fría, frente a lo simulado",
      people: "28 personas",
      time: "3 meses",
      sure: "pequeño; reparto por sorteo; sin grado de certeza",
    },
    "sacroiliac-heat-usual-care": {
      value: "52 de cada 100 bajaron al menos 2 puntos o un 30 %; sin calor, 4 de cada 100",
      compared: "calor con punta fría, frente a los cuidados médicos de siempre",
      people: "210 personas",
      time: "3 meses",
      sure: "sin simulado; las personas sabían qué recibían; sin grado de certeza",
    },
    "sacroiliac-heat-year": {
      value: "dolor a la mitad o menos: 57 de cada 100 a 6 meses, 14 de cada 100 a 12",
      compared: "ya sin otro grupo",
      people: "14 personas",
      time: "6 y 12 meses",
      sure: "un grupo de un ensayo pequeño; sin grado de certeza",
    },
    "sacroiliac-heat-exercise-year": {
      value: "49 de cada 100 tuvieron más de un 30 % menos de dolor; sin calor, 41 de cada 100",
      compared: "calor y ejercicio, frente a solo ejercicio",
      people: "172 personas",
      time: "12 meses",
      sure: "puede ser azar; las personas sabían qué recibían; sin grado de certeza",
    },
    "sacroiliac-exercise-year": {
      value: "41 de cada 100 tuvieron más de un 30 % menos de dolor",
      compared: "sin un grupo no tratado",
      people: "75 personas",
      time: "12 meses",
      sure: "un grupo de un ensayo; sin grado de certeza",
    },
    "sacroiliac-steroid-1-month": {
      value: "20 de cada 100 tuvieron la mitad del dolor o menos; con calor, 73 de cada 100",
      compared: "corticoides, frente a calor",
      people: "30 personas",
      time: "1 mes",
      sure: "pequeño; reparto por sorteo; sin grado de certeza",
    },
    "sacroiliac-fusion-other-care": {
      value: "4,5 puntos de 10 menos de dolor; 1,1 sin fusión",
      compared: "frente a otros cuidados",
      people: "103 personas",
      time: "2 años",
      sure: "las personas sabían qué recibían; sin grado de certeza",
    },
    "sacroiliac-fusion-sham": {
      value: "2,6 puntos de 10 menos de dolor; 1,7 tras lo simulado",
      compared: "frente a una cirugía simulada",
      people: "63 personas",
      time: "6 meses",
      sure: "puede ser azar; reparto por sorteo; sin grado de certeza",
    },
    "sacroiliac-fusion-harms": {
      value: "13 de cada 100 tuvieron problemas (57 de 432)",
      compared: "sin otro grupo",
      people: "432 personas",
      time: "no dice el tiempo",
      sure: "12 estudios juntados por NICE; sin grado de certeza",
    },
    "sacroiliac-usual-care": {
      value: "0,4 puntos de 10 menos de dolor",
      compared: "frente a su propio dolor de antes",
      people: "no dice cuántas personas",
      time: "3 meses",
      sure: "un grupo de un ensayo; sin grado de certeza",
    },
  },
  others: {
    medicines: {
      name: "Medicinas",
      text: "NICE (Reino Unido) apoya los antiinflamatorios por poco tiempo y no los opioides por mucho.",
    },
    "talking-with-exercise": {
      name: "Terapia psicológica con ejercicio",
      text: "NICE (Reino Unido) la apoya para el dolor lumbar solo junto con ejercicio.",
    },
    "hands-on": {
      name: "Tratamiento con las manos",
      text: "En un ensayo con 51 personas ayudó tanto como el ejercicio a las 24 semanas.",
    },
  },
  disputes: {
    "sacroiliac-bmj-2025": {
      title: spine.bmj.title,
      sides: {
        panel: spine.bmj.panel,
        societies: spine.bmj.societies,
        journal: spine.bmj.journal,
        bodies:
          "Un panel de 25 entidades (2025) ve datos fuertes para el calor, si el dolor viene de atrás.",
      },
    },
    "sacroiliac-dutch-2017": {
      title: spine.dutch.title,
      sides: {
        authors: spine.dutch.authors,
        societies: spine.dutch.societies,
        ties: spine.dutch.ties,
      },
    },
    "sacroiliac-fusion": {
      title: "¿Ayuda unir la articulación? (2017 a 2025)",
      sides: {
        nice: "NICE (Reino Unido, 2017) dice que funciona bien y no vio grandes problemas.",
        sham: "Un ensayo de 2024 no halló una mejora clara frente a una cirugía simulada.",
        bodies: "El panel de 25 entidades (2025) llama a sus datos débiles o muy débiles.",
      },
    },
  },
  unknown: {
    who: "A quién ayuda más el calor en esta articulación y cómo hacerlo.",
    better: "Muchas respuestas del panel más nuevo vienen de estudios débiles.",
    fusion: "Cómo están las personas más de tres años después de la fusión.",
  },
  mismatches: {
    "sacroiliac-tailbone":
      "Usted marcó el coxis. Ese dolor tiene sus propios nervios y causas, que no están en esta tabla.",
    "sacroiliac-leg":
      "Usted marcó una pierna o un dolor que se extiende. Puede venir de esta articulación o de una raíz nerviosa.",
    "sacroiliac-cut":
      "Le hablaron de cortar. En esta articulación los nervios pequeños se calientan.",
    "sacroiliac-other-method":
      "Le hablaron de otra forma. Un tratamiento del disco o un neuroestimulador no está en esta tabla.",
  },
  questions: {
    "sacroiliac-why-joint": {
      text: "¿Qué le hace pensar que mi dolor viene de esta articulación? ¿Hasta qué punto lo sabe?",
      because: "porque el dolor en esta zona tiene otras causas",
    },
    "sacroiliac-tests": {
      text: "¿Qué bloqueos diagnósticos me harían, y cuándo son positivos? ¿Cambia eso con un sedante?",
      because: "porque los ensayos pedían resultados distintos",
    },
    "sacroiliac-view-2025": {
      text: "¿Cuál de las posturas de 2025 sigue usted para esta articulación, y por qué?",
      because:
        "porque los expertos no están de acuerdo sobre el calor, las inyecciones y la fusión",
    },
    "sacroiliac-how-they-did": {
      text: "¿A cuántas personas ha tratado esta articulación, y con qué punta? ¿Cómo estaban al año?",
      because: questions.howTheyDidBecause,
    },
    "sacroiliac-like-the-trials": {
      text: "En esta articulación, ¿trata como en los ensayos holandeses? ¿Haría yo también ejercicio?",
      because: questions.dutchBecause,
    },
    "sacroiliac-tailbone-pain": {
      text: "¿Viene mi dolor del propio coxis? ¿Qué se sabe que ayude ahí?",
      because: "porque marcó el coxis",
    },
    "sacroiliac-leg-pain": {
      text: "¿Viene el dolor de mi pierna de esta articulación o de una raíz nerviosa?",
      because: "porque marcó una pierna o dijo que el dolor se extiende",
    },
    "sacroiliac-other-treatment": {
      text: "Para esta articulación, ¿de qué otro tratamiento me hablaron y qué se sabe de él?",
      because: questions.otherTreatmentBecause,
    },
  },
  sources: {
    ...shared,
    "cohen-2008": {
      name: "Cohen y otros (EE. UU.), 2008",
      says: "Con punta fría, 9 de 14 personas tenían la mitad del dolor o menos a los tres meses. A los seis eran 8; al año, 2. Con lo simulado, ninguna a los tres meses. Hacen falta estudios mayores.",
    },
    "vantilburg-2016-sij": {
      name: "van Tilburg y otros (Países Bajos), 2016",
      says: "En 60 personas, el calor y el calor simulado no fueron distintos en el dolor ni en la opinión final.",
    },
    "cohen-2024-sij": {
      name: "Cohen y otros (EE. UU.), 2024",
      says: "A los tres meses, 52 de cada 100 tenían un alivio claro con punta fría. Con los cuidados de siempre, 4 de cada 100. El dolor bajó 2,5 y 0,4 puntos de 10.",
    },
    "crfa-2025": {
      name: "Página sobre un seguimiento, 2025",
      says: "Un año después del calor con punta fría, 57 de cada 100 tenían la marca de alivio. Ningún daño grave se debió a él. No había grupo simulado.",
    },
    "iscrr-2014": {
      name: "Revisión ISCRR (Australia), 2014",
      says: "No hay datos bastantes a favor ni en contra del calor en ninguna zona de la columna. Abajo puede dar más dolor por un tiempo y hormigueo.",
    },
    "mkuh-sij-exercises": {
      name: "Hospital de Milton Keynes (Reino Unido), sin fecha",
      says: "Ejercicios boca arriba, algunos de 10 segundos. El fisioterapeuta dice cuántas veces. Llame si el dolor crece.",
    },
    "mce-sij": {
      name: "Revisión del ejercicio para el dolor pélvico, hacia 2021",
      says: "Entrenar los músculos que guían la articulación no alivió claramente el dolor por sí solo. Junto con otros cuidados sí, sobre todo en torno al parto.",
    },
    "nejati-2019": {
      name: "Nejati y otros (Irán), 2019",
      says: "El ejercicio, las manos y las dos cosas ayudaron a 51 personas. A las 24 semanas no había diferencia clara.",
    },
    "salman-2016": {
      name: "Salman y otros (Egipto), 2016",
      says: "De 30 personas, 73 de cada 100 tenían la mitad del dolor o menos un mes después del calor. Con corticoides, 20 de cada 100.",
    },
    "gstt-sij": {
      name: "Guy’s and St Thomas’ (Reino Unido), sin fecha",
      says: "El alivio de una inyección en esta articulación suele ser corto. A algunas personas les dura mucho.",
    },
    "hey-sij": {
      name: "Hospitales de Hull (Reino Unido), 2023",
      says: "Anestesia y corticoides entran en la articulación. La zona puede doler unos días; las piernas, dormirse de cuatro a seis horas. El corticoide puede dar cara roja, dolor de vientre o diarrea.",
    },
    "plymouth-sij": {
      name: "Hospitales de Plymouth (Reino Unido), 2023",
      says: "Usted está despierto, boca abajo, con rayos X. Avise de una infección en los últimos 14 días y de los anticoagulantes.",
    },
    "mkuh-sij-rfd": {
      name: "Hospital de Milton Keynes (Reino Unido), sin fecha",
      says: "Los nervios de la articulación se queman tras una prueba con anestesia. Usted está boca abajo. Unas corrientes pequeñas comprueban el sitio de la aguja.",
    },
    "roh-rfd": {
      name: "Royal Orthopaedic Hospital (Reino Unido), sin fecha",
      says: "El calor (también llamado rizólisis) se usa en estos nervios. El nervio puede crecer y el dolor, volver. Calcula la infección en 1 o 2 de cada 100.",
    },
    "nice-ipg578": {
      name: "NICE (Reino Unido), 2017",
      says: "La fusión funciona bien y no hay grandes problemas, pero se sabe poco más allá de tres años. Problemas: 13 de cada 100 en estudios; 4 de cada 100 en avisos al fabricante.",
    },
    "dengler-2019": {
      name: "Dengler y otros (Europa), 2019",
      says: "A los dos años, el dolor bajó 45 puntos de 100 con la fusión y 11 con otros cuidados. Un autor figura en la empresa fabricante en otro trabajo.",
    },
    "randers-2024": {
      name: "Randers y otros (Noruega y Suecia), 2024",
      says: "En seis meses, el dolor bajó 2,6 puntos de 10 con la fusión. Con una cirugía simulada bajó 1,7. La diferencia puede ser azar.",
    },
    "polly-2016": {
      name: "Polly y otros (EE. UU.), 2016",
      says: "La fusión dio más alivio que otros cuidados a los seis meses. 3 de 102 personas tuvieron otra cirugía en dos años.",
    },
    "mccormick-2025-sij": {
      name: "Panel de 25 entidades, 2025",
      says: "Expertos de 25 entidades dieron respuesta a 21 preguntas. Los estudios débiles limitaron muchas respuestas.",
    },
    "sij-guideline-digests": {
      name: "Resúmenes de ese panel, 2025",
      says: "Calor: datos fuertes, al menos seis meses, si el dolor viene de detrás de la articulación. Corticoides: pueden ayudar cuatro semanas o más. Fusión: débiles o muy débiles.",
    },
    "coccyx-2023": {
      name: "Lee y otros (Corea), 2023",
      says: "El dolor de coxis tiene sus propias causas y nervios, que primero hay que encontrar.",
    },
  },
};
