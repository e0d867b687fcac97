import type { PlaceWordsOf } from "@/lib/evidence/place";
import { words as shared, spine } from "../../shared/words/es";
import type { neck } from "../structure";

const { carryingOn, questions } = spine;

export const words: PlaceWordsOf<typeof neck> = {
  name: "Cuello y espalda media, omóplatos",
  opening:
    "Esto trata del dolor de las articulaciones pequeñas del cuello y la espalda media. Ese dolor tiene otras causas.",
  options: {
    "heat-treatment": "Calor (radiofrecuencia)",
    exercise: "Plan de ejercicio",
    "steroid-injection": "Inyección de corticoides en la articulación",
    "carrying-on": carryingOn.name,
  },
  naming: {
    neurotomy: {
      heat: "En el cuello y la espalda media, neurotomía es calor en nervios pequeños de las articulaciones.",
    },
    rhizotomy: {
      heat: "En el cuello y la espalda media, rizotomía suele ser el mismo calor.",
    },
  },
  rows: {
    what: {
      cells: {
        "heat-treatment": {
          heat: "La punta de una aguja calienta los nervios pequeños que llevan el dolor.",
        },
        exercise: { training: "Fuerza, estiramientos y aguante para cuello, hombro y brazo." },
        "steroid-injection": {
          shot: "Una inyección de corticoides y anestesia en la articulación.",
        },
        "carrying-on": carryingOn.what,
      },
      why: {
        names:
          "Las dos palabras nombran el calor. Quienes escribieron sobre los nombres los llaman erróneos: no se corta nada.",
        felt: "El dolor de estas articulaciones puede sentirse en la nuca, la espalda alta y los hombros.",
        top: "En lo alto del cuello, también puede calentarse el nervio que va a la nuca.",
        article:
          "El artículo de internet dice que las dos cortan: la neurotomía, fibras del nervio; la rizotomía, raíces.",
      },
    },
    before: {
      cells: {
        "heat-treatment": {
          blocks: "Bloqueos diagnósticos que duermen los nervios. Uno o dos; el límite varía.",
        },
        exercise: {
          asks: "El fisioterapeuta pregunta dónde duele y qué movimientos lo alivian o empeoran.",
        },
        "steroid-injection": {
          rule: "Un folleto: coma y beba como siempre. Llame antes si toma anticoagulantes.",
        },
        "carrying-on": carryingOn.before,
      },
      why: {
        panel:
          "Un panel de médicos pide antes seis semanas de otros cuidados. Dice que ningún signo ni imagen lo deja claro.",
        marks:
          "Un estudio vio el mismo resultado tras un alivio mediano y uno fuerte. Una revisión vio que el dolor se iba del todo más a menudo tras una prueba que lo quitó todo.",
        sedative: spine.sedative,
        thinners:
          "Una sociedad dice que se dejen los anticoagulantes antes del calor en el cuello. Un sangrado ahí puede ser grave. Nunca los deje por su cuenta.",
      },
    },
    help: {
      cells: {
        "heat-treatment": {
          apart: "Dos ensayos frente a lo simulado no coinciden.",
          mid: "Para la espalda media hay pocos datos.",
        },
        exercise: { first: "La fuerza alivia el dolor, al menos las primeras semanas." },
        "steroid-injection": {
          none: "Tras un accidente, no más alivio que la anestesia sola.",
        },
        "carrying-on": { little: "En ensayos, sin tratamiento el dolor cambió poco." },
      },
      why: {
        people:
          "El ensayo de 1996 eligió a personas tras un accidente de auto, con pruebas estrictas. El más nuevo eligió por los signos, sin ellas.",
        positive:
          "Una revisión de médicos del dolor llama fuertes a los datos del cuello. Para la espalda media, otra los llama limitados.",
        review: "Una revisión para el BMJ no pudo decir si el calor ayuda en la columna.",
        ties: spine.ties,
      },
    },
    "how-long": {
      cells: {
        "heat-treatment": {
          months: "Meses; en el ensayo nuevo, más de tres años si ayudó.",
        },
        exercise: { later: "Los estudios más largos no coinciden." },
        "steroid-injection": { month: "A casi todos les volvió el dolor en un mes." },
        "carrying-on": { later: "En un año, el dolor también cambió poco." },
      },
      why: {
        average:
          "Una revisión pone el buen alivio del primer calor en siete a nueve meses, con estudios casi todos débiles.",
        repeat:
          "Si el primer calor ayudó, repetirlo ayudó a entre 67 y 95 de cada 100. Si no, a entre 0 y 67 de cada 100.",
        head: "Con dolor de cabeza que viene del cuello, a 43 de 49 se les fue todo 90 días o más. No hubo otro grupo.",
        leaflet: "Un folleto del NHS dice de tres a 18 meses.",
      },
    },
    harms: {
      cells: {
        "heat-treatment": {
          numb: "Piel dormida u hormigueo, inestabilidad.",
          head: "Tres personas no podían sostener la cabeza.",
        },
        exercise: {},
        "steroid-injection": {
          tender: "Dolor o moretones unos días.",
          numb: "Zonas dormidas un tiempo.",
        },
        "carrying-on": carryingOn.harms,
      },
      why: {
        review:
          "Una revisión de médicos del dolor halló sobre todo daños menores que se pasaron. Dice que se sabe poco de los daños.",
        arm: "Una persona tuvo débiles el brazo y la mano tras el calor en el cuello.",
        burns: spine.burns,
        textbook: spine.textbook,
      },
    },
    day: {
      cells: {
        "heat-treatment": {
          side: "Unos 30 minutos, boca arriba o de lado.",
          home: "Alguien le lleva a casa.",
        },
        exercise: {
          home: "En casa: por ejemplo, cada movimiento cinco veces, de seis a ocho semanas.",
        },
        "steroid-injection": {
          xray: "Con rayos X.",
          work: "Al trabajo al día siguiente o unos días después.",
        },
        "carrying-on": carryingOn.day,
      },
      why: {
        fasting:
          "Un folleto: sin comer seis horas, agua hasta dos horas antes. Su clínica tiene su propia regla.",
        sedative: spine.afterSedative,
        later: "El corticoide puede tardar hasta dos semanas en ayudar.",
      },
    },
    undo: {
      cells: {
        "heat-treatment": { grows: "No a voluntad. El nervio puede crecer y el dolor, volver." },
        exercise: {},
        "steroid-injection": { wears: "Las zonas dormidas duran minutos u horas." },
        "carrying-on": carryingOn.undo,
      },
      why: {
        name: "El nervio se calienta, no se quita. Por eso puede crecer y el dolor puede volver.",
        head: "De quienes no podían sostener la cabeza, una persona necesitó cirugía. Otra lo superó con un collarín y ejercicio.",
      },
    },
  },
  numbers: {
    "neck-heat-crash": {
      value: "58 de cada 100 quedaron sin ese dolor; con lo simulado, 8 de cada 100",
      compared: "calor, frente a lo simulado, tras un accidente de auto",
      people: "24 personas",
      time: "27 semanas",
      sure: "pequeño; reparto por sorteo; sin grado de certeza",
    },
    "neck-heat-2021": {
      value:
        "56 de cada 100 tuvieron más de un 30 % menos de dolor; con lo simulado, 51 de cada 100",
      compared: "calor y anestesia, frente a solo anestesia",
      people: "76 personas",
      time: "6 meses",
      sure: "puede ser azar; reparto por sorteo; sin grado de certeza",
    },
    "neck-heat-days": {
      value: "la mitad del dolor volvió a los 263 días; con lo simulado, a los 8",
      compared: "calor, frente a lo simulado, tras un accidente de auto",
      people: "24 personas",
      time: "la mitad de las personas antes, la mitad después",
      sure: "pequeño; reparto por sorteo; sin grado de certeza",
    },
    "neck-heat-months": {
      value: "la mejora duró 42 meses; con lo simulado, 12 meses",
      compared: "solo en quienes mejoraron",
      people: "76 personas al principio",
      time: "la mitad de las personas menos, la mitad más",
      sure: "resultado de segundo orden; reparto por sorteo; sin grado de certeza",
    },
    "neck-heat-new-pain": {
      value: "19 de cada 100 tuvieron ardor, hormigueo o piel dormida (12 de 64)",
      compared: "sin otro grupo",
      people: "64 personas",
      time: "no dice el tiempo",
      sure: "historias clínicas de un hospital; sin grado de certeza",
    },
    "neck-steroid-days": {
      value: "la mitad del dolor volvió a los 3 días; con anestesia sola, a los 3,5",
      compared: "corticoides, frente a anestesia",
      people: "41 personas",
      time: "la mitad de las personas antes, la mitad después",
      sure: "reparto por sorteo; sin grado de certeza",
    },
    "neck-steroid-month": {
      value: "menos de 20 de cada 100 tuvieron alivio más de un mes",
      compared: "lo mismo con anestesia",
      people: "41 personas",
      time: "1 mes",
      sure: "reparto por sorteo; sin grado de certeza",
    },
  },
  others: {
    medicines: {
      name: "Medicinas",
      text: "Solo hallamos datos del dolor lumbar: antiinflamatorios por poco tiempo, no opioides.",
    },
    "talking-therapies": {
      name: "Terapia psicológica",
      text: "Una revisión Cochrane reúne 75 ensayos de muchos dolores crónicos.",
    },
    "top-nerve": {
      name: "Calor para el dolor de cabeza que viene del cuello",
      text: "A 43 de 49 personas elegidas se les fue todo 90 días o más; sin otro grupo.",
    },
  },
  disputes: {
    "neck-bmj-2025": {
      title: spine.bmj.title,
      sides: {
        panel: spine.bmj.panel,
        societies: spine.bmj.societies,
        journal: spine.bmj.journal,
        bodies:
          "Un panel de sociedades (2021) dice que el calor puede ayudar en el cuello a personas bien elegidas.",
      },
    },
    "neck-trials": {
      title: "¿Ayuda el calor en el cuello? (1996 a 2021)",
      sides: {
        crash: "El ensayo de 1996 halló mucho más alivio que con lo simulado.",
        newer: "El ensayo de 2021, más grande, no halló una mejora clara a los seis meses.",
        review: "Una revisión de médicos del dolor (2016) llama fuertes a los datos de alivio.",
      },
    },
    "neck-blocks": {
      title: "¿Cuánto debe exigir la prueba?",
      sides: {
        strict: "Una revisión halló que el dolor se iba más si la prueba lo quitó todo.",
        loose: "Un panel cita estudios en que un alivio menor sirvió igual.",
      },
    },
  },
  unknown: {
    mid: "Si el calor ayuda más que lo simulado en la espalda media; no se halló un ensayo así.",
    sign: "Qué signo o imagen dice quién tiene dolor de estas articulaciones.",
    harms: "Con qué frecuencia hay daños: se sabe poco.",
  },
  mismatches: {
    "neck-arm":
      "Usted marcó un brazo o un dolor que se extiende. El dolor que baja por el brazo puede venir de una raíz, que no está en esta tabla.",
    "neck-cut": "Le hablaron de cortar. Aquí las dos palabras suelen ser calor.",
    "neck-other-method":
      "Le hablaron de otra forma. Un neuroestimulador, o una inyección en una raíz, no está en esta tabla.",
  },
  questions: {
    "neck-why-joints": {
      text: "¿Qué le hace pensar que mi dolor viene de las articulaciones del cuello o la espalda media?",
      because: "porque el dolor de cuello y de espalda tiene otras causas",
    },
    "neck-pass-mark": {
      text: "¿Cuántos bloqueos diagnósticos en el cuello, y cuándo son positivos? ¿Cambia eso con un sedante?",
      because: "porque cada clínica usa su propio límite",
    },
    "neck-view-2025": {
      text: "¿Cuál de las posturas de 2025 sigue usted para mi cuello, y por qué?",
      because: questions.viewBecause,
    },
    "neck-my-kind": {
      text: "¿Se parece mi dolor de cuello al de las personas de los ensayos en que el calor ayudó, o no?",
      because: "porque los ensayos eligieron personas distintas y no coinciden",
    },
    "neck-how-they-did": {
      text: "¿A cuántas personas ha tratado así el cuello? ¿Cómo estaban a los seis meses y al año?",
      because: questions.howTheyDidBecause,
    },
    "neck-numb": {
      text: "A mi altura, ¿con qué frecuencia hay piel dormida, dolor nuevo, inestabilidad o un cuello débil?",
      because: "porque se han visto tras el calor en el cuello",
    },
    "neck-arm-pain": {
      text: "¿Puede mi dolor venir de una raíz nerviosa del cuello? ¿Qué cambiaría eso?",
      because: "porque marcó un brazo o dijo que el dolor se extiende",
    },
    "neck-other-treatment": {
      text: "Para mi cuello, ¿de qué otro tratamiento me hablaron y qué se sabe de él?",
      because: questions.otherTreatmentBecause,
    },
  },
  sources: {
    ...shared,
    "hurley-2021": {
      name: "Panel sobre el cuello, 2021",
      says: "El calor puede ayudar a personas bien elegidas. Antes, unas seis semanas de otros cuidados. Ningún signo las distingue. Con pruebas estrictas ayuda más, y quedan fuera más personas.",
    },
    "lord-1996": {
      name: "Lord y otros (Australia), 1996",
      says: "Tras un accidente de auto, 7 de 12 no tenían dolor a las 27 semanas con calor. Con lo simulado, 1 de 12. La mitad del dolor volvió a los 263 y a los 8 días.",
    },
    "vaneerd-2021": {
      name: "van Eerd y otros (Países Bajos), 2021",
      says: "A los seis meses, 56 de cada 100 tenían más de un 30 % menos de dolor. Sin calor, 51 de cada 100. Si ayudó, duró 42 meses frente a 12.",
    },
    "engel-2016": {
      name: "Engel y otros (EE. UU.), 2016",
      says: "La mayoría no tenía dolor a los seis meses y más de un tercio, al año. Los daños fueron casi todos menores. Los datos de daños son débiles.",
    },
    "engel-2020": {
      name: "Engel y otros (EE. UU.), 2020",
      says: "El dolor se fue del todo más a menudo si los bloqueos lo habían quitado todo.",
    },
    "plymouth-neck": {
      name: "Hospitales de Plymouth (Reino Unido), sin fecha",
      says: "El fisioterapeuta pregunta dónde duele y qué lo mejora o empeora. Así ve qué ejercicios pueden servir.",
    },
    "nbt-facet": {
      name: "NHS de North Bristol (Reino Unido), sin fecha",
      says: "Para una inyección en el cuello o la espalda puede comer, beber y tomar sus medicinas. Llame antes si toma anticoagulantes.",
    },
    "arthritis-neck": {
      name: "Arthritis Research UK (Reino Unido), sin fecha",
      says: "Movimientos suaves del cuello, cada uno cinco veces. Hay que seguir de seis a ocho semanas o más.",
    },
    "gross-2015": {
      name: "Revisión Cochrane, 2015",
      says: "En el dolor de cuello crónico, la fuerza de cuello, hombro y brazo alivia al principio (GRADE: moderada). Otros tipos ayudan menos.",
    },
    "neckex-2023": {
      name: "Revisión de revisiones del ejercicio, 2023",
      says: "Varios tipos de ejercicio alivian por poco tiempo. Más adelante los resultados no coinciden.",
    },
    "barnsley-1994": {
      name: "Barnsley y otros (Australia), 1994",
      says: "El corticoide no ayudó más que la anestesia. La mitad del dolor volvió a los tres días con cualquiera.",
    },
    "vernon-2006": {
      name: "Revisión de grupos sin tratar, 2006",
      says: "En ensayos de dolor de cuello sin accidente, el dolor cambió poco en las personas sin tratar.",
    },
    "gazelka-2014": {
      name: "Gazelka y otros (EE. UU.), 2014",
      says: "Tras el calor en lo alto del cuello, 12 de 64 personas tuvieron ardor, hormigueo o piel dormida ahí.",
    },
    "govind-2003": {
      name: "Estudio del dolor de cabeza (Australia), 2003",
      says: "A 43 de 49 se les fue todo el dolor 90 días o más. Eran comunes la piel dormida, algo de inestabilidad y sensaciones raras por un tiempo.",
    },
    "bajaj-2022": {
      name: "Bajaj y Chapman (EE. UU.), 2022",
      says: "Un hombre no podía sostener la cabeza seis semanas después del calor en los dos lados. Le ayudaron un collarín y ejercicio. Se conocen otros dos casos.",
    },
    "stoker-2013": {
      name: "Informe de un caso (EE. UU.), 2013",
      says: "Una mujer no podía sostener la cabeza tras el calor en varios niveles. Le unieron huesos del cuello con cirugía.",
    },
    "shields-2021": {
      name: "Shields y otros (EE. UU.), 2021",
      says: "Una persona tuvo débiles el brazo y la mano por un daño del nervio tras el calor en el cuello.",
    },
    "factfinder-2022": {
      name: "Nota de una sociedad del dolor (EE. UU.), 2022",
      says: "Dice que se dejen los anticoagulantes antes del calor en el cuello, porque un sangrado puede ser grave.",
    },
    "thoracic-2012": {
      name: "Revisión de la espalda media, 2012",
      says: "Los datos del calor en las articulaciones de la espalda media son limitados.",
    },
    "dudley-rfa": {
      name: "Hospitales de Dudley (Reino Unido), sin fecha",
      says: "Calor en espalda o cuello tras dos bloqueos que ayudaron. El alivio dura de 3 a 18 meses. El nervio puede crecer.",
    },
  },
};
