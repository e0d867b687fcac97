import type { PlaceWordsOf } from "@/lib/evidence/place";
import { words as shared, spine } from "../../shared/words/es";
import type { lowBack } from "../structure";

const { carryingOn } = spine;

export const words: PlaceWordsOf<typeof lowBack> = {
  name: "Parte baja de la espalda",
  opening:
    "Esto trata del dolor de las articulaciones pequeñas de la parte baja de la espalda. El dolor de espalda tiene otras causas.",
  options: {
    "heat-treatment": "Calor (radiofrecuencia)",
    exercise: "Plan de ejercicio",
    "steroid-injection": "Inyección de corticoides en la articulación",
    "carrying-on": carryingOn.name,
  },
  naming: {
    neurotomy: {
      heat: "En la espalda baja, neurotomía suele ser calor en nervios pequeños de las articulaciones.",
    },
    rhizotomy: {
      heat: "En la espalda baja, rizotomía suele ser el mismo tratamiento con calor.",
      camera: "También puede ser una cirugía con una cámara fina.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heat: "La punta de una aguja calienta los nervios pequeños que llevan el dolor.",
        },
        exercise: {
          training: "Un plan de fuerza, estiramientos o forma física, a menudo en grupo.",
        },
        "steroid-injection": {
          shot: "Una inyección de corticoides y anestesia en la articulación.",
        },
        "carrying-on": carryingOn.what,
      },
      why: {
        names:
          "El calor tiene muchos nombres: radiofrecuencia, denervación, ablación, rizólisis, neurotomía y rizotomía. Tres autores dicen que casi todos son erróneos: no se trata una raíz y no se corta nada.",
        common: "Se usa mucho en el Reino Unido, aunque no se sabe si de verdad alivia el dolor.",
        steroid:
          "El corticoide (como la cortisona) busca calmar la articulación. La anestesia dura poco tiempo.",
        article:
          "El artículo de internet dice que las dos cortan: la neurotomía, fibras del nervio; la rizotomía, raíces.",
      },
    },
    before: {
      cells: {
        "heat-treatment": {
          block: "Un bloqueo diagnóstico: una inyección que duerme esos nervios.",
          mark: "Cuánto alivio cuenta varía.",
        },
        exercise: { fit: "Se ajusta a lo que usted necesita y puede hacer." },
        "steroid-injection": { other: "Tres meses de otros cuidados, dice un panel." },
        "carrying-on": carryingOn.before,
      },
      why: {
        marks:
          "Una zona del NHS pide que baje la mitad del dolor. Un ensayo del Reino Unido pide el 60 %. Algunos médicos quieren el 80 % en dos pruebas.",
        falsePositive:
          "En un ensayo, 30 de cada 100 pasaron la prueba con agua salada. Con anestesia de verdad, 54 de cada 100.",
        sedative: spine.sedative,
        thinners: spine.thinners,
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          dummy: "Varios ensayos juntos: algo menos de dolor que con lo simulado.",
          newest: "El más nuevo no halló una mejora clara.",
        },
        exercise: {
          less: "Menos dolor que sin cuidados, con los de siempre o con simulados.",
        },
        "steroid-injection": {
          water: "No más alivio que con agua salada.",
          review: "Una revisión grande halló poca o ninguna mejora.",
        },
        "carrying-on": {
          water: "En un ensayo, con agua salada el dolor también bajó un poco.",
        },
      },
      why: {
        average:
          "En el ensayo holandés, añadir calor al ejercicio quitó 0,2 puntos de 10 a los tres meses. Puede ser azar.",
        review:
          "Lo simulado parece igual, pero sin calor. Una revisión para el BMJ no pudo decir si el calor ayuda. Sobre los corticoides lo ve más claro: poco o ningún cambio.",
        exercise:
          "Los autores llaman importante a una mejora de 1,5 puntos de 10. Una revisión más estricta, para la OMS, halló una menor.",
        ties: spine.ties,
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": {
          trials: "Al menos de 6 a 12 meses en los ensayos. Ninguno siguió más.",
        },
        exercise: { year: "Un ensayo siguió a las personas un año." },
        "steroid-injection": {
          same: "A los seis meses, un ensayo pequeño lo vio igual que el calor.",
        },
        "carrying-on": {},
      },
      why: {
        average:
          "Cuando el calor ayudó, el buen alivio duró nueve meses de media. Lo dice una revisión de estudios casi todos débiles.",
        chosen:
          "Un estudio eligió a 85 personas con dos pruebas estrictas. Entre los 6 y 12 meses, 63 de cada 100 tenían la mitad del dolor o menos. No hubo otro grupo.",
        repeat: "NICE no sabe si repetir ayuda igual. Una zona del NHS solo repite a los 16 meses.",
        course:
          "Una revisión antigua halló que el dolor crónico bajaba en un año. Otra nueva la sustituye; no pudimos leer sus cifras.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": {
          sore: "Molestias más de dos semanas o ardor por poco tiempo.",
          serious: "Se citan daños graves, sin cifras.",
        },
        exercise: { sore: "Algo más de dolor por un tiempo." },
        "steroid-injection": {
          tender: "Dolor o moretones unos días.",
          legs: "Piernas dormidas por un tiempo.",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        none: "En las historias clínicas de ese hospital no hubo infección, ni más debilidad, ni más zonas dormidas.",
        burns: spine.burns,
        textbook: spine.textbook,
        muscle:
          "En 24 personas, un músculo hondo de la espalda menguó más en el lado tratado. En otras 20, no.",
      },
    },
    day: {
      cells: {
        "heat-treatment": {
          time: "De 30 a 60 minutos, boca abajo.",
          home: "Alguien le lleva a casa.",
        },
        exercise: { weekly: "Por ejemplo, una clase de 90 minutos por semana, seis semanas." },
        "steroid-injection": {
          xray: "Con rayos X.",
          work: "Al trabajo al día siguiente o unos días después.",
        },
        "carrying-on": carryingOn.day,
      },
      why: {
        fasting:
          "Un folleto: sin comer seis horas, agua hasta dos horas antes. Su clínica tiene su propia regla.",
        awake:
          "Quizá le pregunten qué siente mientras se prueba la aguja. NICE habla de un sedante suave.",
        sedative: spine.afterSedative,
        later: "El calor puede tardar dos o tres semanas en ayudar. El corticoide, hasta dos.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": {
          grows: "No a voluntad. El nervio puede crecer y el dolor, volver.",
        },
        exercise: { passes: "El dolor añadido en los ensayos se pasó." },
        "steroid-injection": { wears: "Las piernas dormidas duran minutos u horas." },
        "carrying-on": carryingOn.undo,
      },
      why: {
        reason: "NICE da esta razón para que el calor tenga que repetirse.",
        name: "El nervio se calienta, no se quita. Por eso puede crecer y el dolor puede volver.",
        article: "El artículo de internet dice que los síntomas no vuelven tras la neurotomía.",
      },
    },
  },
  numbers: {
    "low-back-heat-3-months": {
      value: "46 de cada 100 tuvieron más de un 30 % menos de dolor; sin calor, 36 de cada 100",
      compared: "calor y ejercicio, frente a solo ejercicio",
      people: "225 personas",
      time: "3 meses",
      sure: "puede ser azar; las personas sabían qué recibían; sin grado de certeza",
    },
    "low-back-heat-dummy": {
      value: "de 1,0 a 1,4 puntos de 10 menos de dolor",
      compared: "frente a un tratamiento simulado",
      people: "8 ensayos; no dice cuántas personas",
      time: "de menos de 3 meses a más de un año",
      sure: "reparto por sorteo; no da el grado de certeza",
    },
    "low-back-heat-12-months": {
      value: "47 de cada 100 tuvieron más de un 30 % menos de dolor; sin calor, 54 de cada 100",
      compared: "calor y ejercicio, frente a solo ejercicio",
      people: "199 personas",
      time: "12 meses",
      sure: "puede ser azar; las personas sabían qué recibían; sin grado de certeza",
    },
    "low-back-heat-harms": {
      value: "5 de cada 100 tratamientos (6 de 116)",
      compared: "sin otro grupo",
      people: "92 personas",
      time: "8 semanas",
      sure: "historias clínicas de un hospital; sin grado de certeza",
    },
    "low-back-exercise-3-months": {
      value: "1,5 puntos de 10 menos de dolor",
      compared: "frente a nada, a los cuidados de siempre o a simulados",
      people: "2746 personas",
      time: "unos 3 meses",
      sure: "certeza moderada (GRADE)",
    },
    "low-back-exercise-12-months": {
      value: "54 de cada 100 tuvieron más de un 30 % menos de dolor",
      compared: "sin un grupo no tratado",
      people: "99 personas",
      time: "12 meses",
      sure: "un grupo de un ensayo; sin grado de certeza",
    },
    "low-back-steroid-1-month": {
      value: "0,7 puntos de 10 menos de dolor, lo mismo con cada inyección",
      compared: "frente a agua salada y a un bloqueo del nervio",
      people: "229 personas",
      time: "1 mes",
      sure: "reparto por sorteo; sin grado de certeza",
    },
  },
  others: {
    medicines: {
      name: "Medicinas",
      text: "Antiinflamatorios: 0,3 puntos de 10 menos de dolor. NICE (Reino Unido) no apoya los opioides.",
    },
    "talking-with-exercise": {
      name: "Terapia psicológica con ejercicio",
      text: "NICE (Reino Unido) la apoya solo junto con ejercicio. Una revisión reúne 75 ensayos.",
    },
    freezing: {
      name: "Frío en el nervio",
      text: "En 80 personas, nada claro frente a lo simulado a las cuatro semanas. Un dato a los seis meses, sí.",
    },
    camera: {
      name: "Cirugía con una cámara",
      text: "Se ven los nervios y se cortan o calientan. Diez estudios dan más alivio que la aguja; pocos son fuertes.",
    },
    pulsed: {
      name: "Calor en pulsos",
      text: "Ráfagas cortas a 42 grados. En tres ensayos pequeños alivió menos que el calor seguido.",
    },
    "bone-heat": {
      name: "Calor dentro del hueso",
      text: "Es para otra causa del dolor de espalda, que se ve en el hueso en una imagen.",
    },
    fusion: {
      name: "Unir huesos (fusión)",
      text: "NICE (Reino Unido) la deja para ensayos en el dolor lumbar. Inglaterra cita otros motivos.",
    },
  },
  disputes: {
    "low-back-bmj-2025": {
      title: spine.bmj.title,
      sides: {
        panel: spine.bmj.panel,
        societies: spine.bmj.societies,
        journal: spine.bmj.journal,
        nice: "NICE (Reino Unido) admite el calor tras un bloqueo diagnóstico que ayudó mucho.",
      },
    },
    "low-back-dutch-2017": {
      title: spine.dutch.title,
      sides: {
        authors: spine.dutch.authors,
        societies: spine.dutch.societies,
        ties: spine.dutch.ties,
      },
    },
    "low-back-blocks-2020": {
      title: "¿Cuánto debe exigir la prueba? (2020)",
      sides: {
        strict: "Algunos médicos quieren dos pruebas, cada una con un 80 % menos de dolor.",
        loose: "Otros quieren una prueba en que baje la mitad del dolor.",
        panel: "Un panel de sociedades se puso de acuerdo en 2020, salvo una en este punto.",
        tradeOff: "Con pruebas estrictas ayuda a más de los tratados, y se trata a menos personas.",
      },
    },
    "low-back-steroid-or-heat": {
      title: "¿Corticoides o calor?",
      sides: {
        trial: "Un ensayo pequeño los vio iguales a los seis meses.",
        pooled:
          "Una revisión Cochrane más antigua halló más alivio con calor, en estudios débiles.",
        nice: "NICE (Reino Unido) no apoya los corticoides en estas articulaciones.",
      },
    },
  },
  unknown: {
    dummy:
      "Si el calor ayuda más que lo simulado en personas elegidas como en el Reino Unido. Un ensayo con 250 personas aún no daba resultados (registro de 2024).",
    year: "Cómo están las personas después de más de un año.",
    repeat: "Si repetirlo ayuda igual que la primera vez.",
    sign: "Qué signo o imagen dice quién tiene dolor de estas articulaciones.",
  },
  mismatches: {
    "low-back-leg":
      "Usted marcó una pierna o un dolor que se extiende. El dolor que baja por la pierna puede venir de una raíz, que no está en esta tabla.",
    "low-back-cut":
      "Le hablaron de cortar. Aquí las dos palabras suelen ser calor; con una cámara se pueden cortar nervios pequeños.",
    "low-back-other-method":
      "Le hablaron de otra forma. Un tratamiento del disco, un neuroestimulador o una cirugía con cámara no está en esta tabla.",
  },
  questions: {
    "low-back-why-joints": {
      text: "¿Qué le hace pensar que mi dolor viene de estas articulaciones?",
      because: "porque el dolor de espalda tiene otras causas",
    },
    "low-back-pass-mark": {
      text: "¿Con cuánto alivio es positivo mi bloqueo diagnóstico? ¿Se usa un sedante, y cambia eso el resultado?",
      because: "porque cada clínica usa su propio límite",
    },
    "low-back-view-2025": {
      text: "¿Cuál de las posturas de 2025 sigue usted para mi espalda baja, y por qué?",
      because: spine.questions.viewBecause,
    },
    "low-back-how-they-did": {
      text: "¿A cuántas personas ha tratado así la espalda baja? ¿Cómo estaban a los seis meses y al año?",
      because: spine.questions.howTheyDidBecause,
    },
    "low-back-wears-off": {
      text: "Si el alivio se acaba antes de que aquí se pueda repetir, ¿qué se hace?",
      because: "porque el alivio puede acabar y las reglas para repetir cambian",
    },
    "low-back-like-the-trials": {
      text: spine.questions.dutch,
      because: spine.questions.dutchBecause,
    },
    "low-back-leg-pain": {
      text: "¿Puede mi dolor venir de una raíz nerviosa y no de una articulación? ¿Qué cambiaría eso?",
      because: "porque marcó una pierna o dijo que el dolor se extiende",
    },
    "low-back-other-treatment": {
      text: spine.questions.otherTreatment,
      because: spine.questions.otherTreatmentBecause,
    },
  },
  sources: {
    ...shared,
    "radmed-2024": {
      name: "Láinez Ramos-Bossini y otros (España), 2024",
      says: "En ocho ensayos, el calor quitó de 1,0 a 1,4 puntos de 10 más que lo simulado. La vida en general no mejoró de forma clara.",
    },
    "truong-2024": {
      name: "Truong y otros (Dinamarca), 2024",
      says: "Ni el calor ni el frío dieron una mejora clara frente a lo simulado a las cuatro semanas. El frío sí a los seis meses. El dolor y la función no fueron claramente distintos en un año.",
    },
    "hayden-2021": {
      name: "Revisión Cochrane, 2021",
      says: "A los tres meses hubo 15 puntos de 100 menos de dolor que sin ejercicio. Son 2746 personas (GRADE: moderada).",
    },
    "who-ex-2023": {
      name: "Revisión para la OMS, 2023",
      says: "El ejercicio baja algo el dolor frente a no hacer nada (GRADE: moderada). Con algunos tipos hubo algo más de dolor por un tiempo.",
    },
    "cohen-2018-facts": {
      name: "Cohen y otros (EE. UU.), 2018",
      says: "Al mes, el dolor bajó 0,7 puntos de 10 con cada cosa: corticoide, bloqueo del nervio y agua salada. Con agua salada, 30 de cada 100 pasaron la prueba.",
    },
    "lakemeier-2013": {
      name: "Lakemeier y otros (Alemania), 2013",
      says: "El corticoide en la articulación y el calor dieron el mismo alivio a los seis meses en 56 personas.",
    },
    "kornick-2004": {
      name: "Kornick y otros (EE. UU.), 2004",
      says: "Tras 116 tratamientos, tres personas tuvieron molestias más de dos semanas. Otras tres, dolor del nervio menos de dos semanas. Ni infección ni más debilidad.",
    },
    "conger-2020": {
      name: "Conger y otros (EE. UU.), 2020",
      says: "Se eligió con dos pruebas con un 80 % de alivio. Entre los 6 y 12 meses, 63 de cada 100 tenían la mitad del dolor o menos. Tras dos años, 44 de cada 100. No hubo otro grupo.",
    },
    "hny-rfd": {
      name: "NHS de Humber y North Yorkshire (Reino Unido), sin fecha",
      says: "Paga el calor tras seis meses de dolor y una prueba en que baja la mitad. Para repetir hay que esperar 16 meses.",
    },
    "cohen-2010": {
      name: "Cohen y otros (EE. UU.), 2010",
      says: "De los tratados tras cero, una o dos pruebas, les fue bien a 33, 39 y 64 de cada 100. De todos los que empezaron, a 33, 16 y 22.",
    },
    "price-radical": {
      name: "Médicos del ensayo RADICAL (Reino Unido), hacia 2020",
      says: "Catorce médicos acordaron que la prueba vale si el dolor baja al menos un 60 %.",
    },
    "radical-isrctn": {
      name: "Ensayo RADICAL (Reino Unido), registro de 2024",
      says: "Un ensayo con 250 personas mide el calor frente al simulado. Aún sin resultados. No se sabe si el calor alivia de verdad.",
    },
    "nth-back-class": {
      name: "NHS de North Tees (Reino Unido), sin fecha",
      says: "Una clase de espalda de hora y media, una vez por semana, seis semanas, con ejercicio y consejos.",
    },
    "multifidus-2024": {
      name: "Estudio de imágenes en Pain (EE. UU.), 2024",
      says: "Dos años o más tras el calor en un lado, un músculo hondo menguó más en ese lado (24 personas).",
    },
    "oswald-2022": {
      name: "Oswald y otros (Suiza), 2022",
      says: "Las imágenes de 20 personas no mostraron más grasa en los músculos tras el calor.",
    },
    "menezes-2012": {
      name: "Menezes Costa y otros, 2012",
      says: "De media, el dolor lumbar crónico bajaba en un año. Otra revisión la ha sustituido.",
    },
    "wallwork-2024": {
      name: "Wallwork y otros (Australia), 2024",
      says: "La revisión más nueva de cómo sigue el dolor lumbar. No pudimos leer sus cifras para el dolor crónico.",
    },
    "enthoven-2016": {
      name: "Revisión Cochrane, 2016",
      says: "Los antiinflamatorios dieron 3 puntos de 100 menos de dolor que las pastillas simuladas (1354 personas, GRADE: baja).",
    },
    "chang-2025-er": {
      name: "Chang y otros (Taiwán), 2025",
      says: "Diez estudios con cámara (529 personas) dan más alivio que la aguja y ningún daño grande. Pocos eran por sorteo.",
    },
    "eurspine-2023": {
      name: "Revisión en Eur Spine J, 2023",
      says: "Al año, el calor no iba claramente por delante de otros cuidados. Dos de sus ensayos usaban una cámara.",
    },
    "contreras-2019": {
      name: "Contreras y otros (Colombia), 2019",
      says: "En tres ensayos pequeños (103 personas), el calor en pulsos alivió menos que el seguido.",
    },
    "nice-ng59-surv2018": {
      name: "NICE (Reino Unido), 2018",
      says: "No unir huesos por dolor lumbar, salvo en un ensayo por sorteo.",
    },
    "ebi-fusion": {
      name: "Academy of Medical Royal Colleges (Reino Unido), 2024",
      says: "No unir huesos por dolor de espalda solo. Cita otros motivos, como una columna torcida o un tumor.",
    },
    "nass-bvn": {
      name: "Sociedad de columna NASS (EE. UU.), 2022",
      says: "El calor en un nervio dentro del hueso es para dolor de seis meses. Una imagen tiene que mostrar ciertos cambios en el hueso.",
    },
  },
};
