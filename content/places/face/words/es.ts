import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { face } from "../structure";

const records = "historias clínicas, sin grado de certeza";
const checked = "lo revisaron otros, sin grado de certeza";
const own = "casos de un médico, sin grado de certeza";

/** The words of the face in Spanish. */
export const words: PlaceWordsOf<typeof face> = {
  name: "Cara",
  opening:
    "Aquí se habla del dolor repentino y punzante del nervio principal de la cara (neuralgia del trigémino). El dolor de cara tiene también otras causas.",
  options: {
    balloon: "Balón (globo) con aguja",
    glycerol: "Glicerol (aguja)",
    "heat-treatment": "Calor (aguja)",
    decompression: "Descompresión",
    "carrying-on": "Seguir como ahora",
  },
  naming: {
    neurotomy: {
      branch: "En la cara puede querer decir que se corta o se quita una rama del nervio.",
    },
    rhizotomy: {
      needle:
        "En la cara casi siempre es un tratamiento con una aguja: con un balón (globo), con glicerol o con calor.",
      root: "También puede ser una operación abierta que corta parte de la raíz del nervio.",
    },
  },
  rows: {
    what: {
      cells: {
        balloon: {
          "what-balloon": "Entra una aguja por la mejilla. Un balón muy pequeño aprieta el nervio.",
        },
        glycerol: {
          "what-glycerol":
            "Entra una aguja por la mejilla. El glicerol, un líquido, daña el nervio.",
        },
        "heat-treatment": {
          "what-heat": "Entra una aguja por la mejilla. Su punta caliente daña el nervio.",
        },
        decompression: {
          "what-decompression": "Se abre el cráneo. Se aparta del nervio un vaso sanguíneo.",
        },
        "carrying-on": { "what-carrying-on": "Usted sigue con lo que hace hoy." },
      },
      why: {
        "why-order":
          "NICE (Reino Unido) dice que primero van las pastillas. Lo demás se piensa si el dolor sigue fuerte o si las pastillas hacen daño.",
        "why-vessel":
          "Una página sobre una guía de Europa nombra primero la descompresión si un vaso aprieta el nervio. Si no hay vaso, nombra los que dañan el nervio.",
        "why-unfit":
          "Una revisión dice que la aguja se puede usar en personas que no pueden tener una operación abierta.",
        "why-article": "El artículo de internet nombra la rizotomía para este dolor.",
      },
    },
    before: {
      cells: {
        balloon: {
          "before-balloon": "Una resonancia magnética. Antes se prueban las pastillas.",
        },
        glycerol: {
          "before-glycerol": "Una resonancia magnética. Antes se prueban las pastillas.",
        },
        "heat-treatment": {
          "before-heat": "Una resonancia magnética. Antes se prueban las pastillas.",
        },
        decompression: {
          "before-decompression":
            "Una resonancia magnética, para ver si un vaso aprieta el nervio.",
        },
        "carrying-on": {
          "before-carrying-on":
            "Una resonancia magnética, como a todas las personas con este dolor.",
        },
      },
      why: {
        "why-scan":
          "Una guía de Europa la pide. Los signos solos no descartan una EM ni un tumor. Ver un vaso no prueba la causa.",
        "why-ms-first":
          "En América del Norte, 15 de 100 con los dos tuvieron el dolor antes de saber que tenían EM.",
        "why-constant":
          "Un cirujano volvió a ver a personas que le enviaban. Si la causa no era clara, operar casi nunca iba a ayudar.",
        "why-ms-decompression":
          "Algunos expertos dicen que un vaso puede sumar daño a la EM, y que la descompresión puede ayudar. Estudios juntos vieron menos alivio si se ve EM en el nervio.",
        "why-support":
          "Una página sobre una guía de Europa dice que la ayuda de enfermería y de psicología también forma parte.",
      },
    },
    help: {
      cells: {
        balloon: { "help-balloon": "En un centro que hizo los tres:" },
        glycerol: { "help-glycerol": "En un centro que hizo los tres:" },
        "heat-treatment": { "help-heat": "En un centro que hizo los tres:" },
        decompression: {
          "help-decompression": "En un centro, al lado de los tratamientos con aguja:",
        },
        "carrying-on": {
          "help-carrying-on": "Si toma pastillas, en una clínica que le siguió dos años:",
        },
      },
      why: {
        "why-heat-series":
          "En un grupo grande, 98 de 100 tuvieron alivio pronto con calor, y 92 a los cinco años al repetir. En otro, tras 65 de 100 tratamientos no había dolor ni pastillas.",
        "why-balloon-beside":
          "Varios estudios juntos vieron el mismo alivio con calor y con balón hasta los tres meses. Al año, el calor ayudó menos.",
        "why-tablets-trials":
          "En ensayos viejos de una a dos semanas, 78 de 100 tuvieron menos dolor con carbamazepina. Con pastillas falsas fueron 13. En una clínica tuvieron alivio al inicio 88 con ella y 91 con oxcarbazepina.",
        "why-service":
          "En una clínica del Reino Unido, 55 de 100 no tenían dolor ni pastillas tras operarse. Sin operarse fueron 16; cada uno eligió.",
      },
    },
    "how-long": {
      cells: {
        balloon: { "long-balloon": "Se puede repetir. La segunda vez duró lo mismo." },
        glycerol: { "long-glycerol": "Se puede repetir. La segunda vez duró menos." },
        "heat-treatment": { "long-heat": "Se puede repetir. La segunda vez duró lo mismo." },
        decompression: {
          "long-decompression": "Si el dolor volvió, fue sobre todo en los primeros dos años.",
        },
        "carrying-on": {
          "long-carrying-on": "Puede no doler durante meses o años. Esos ratos pueden acortarse.",
        },
      },
      why: {
        "why-ranges":
          "Una revisión da cuántos no tenían dolor tras 4 a 11 años. De 100 eran 55 a 80 (balón), 26 a 82 (calor) y 19 a 58 (glicerol).",
        "why-side-by-side":
          "En un centro, a una cuarta parte le volvió el dolor a los 96 meses tras la descompresión. Tras una aguja fue a los 12 meses.",
        "why-branch":
          "Tras el glicerol, 53 de 100 no tenían dolor a los 24 meses; menos si dolía la mandíbula. En 62 personas, más calor dio más efectos y no ganó con certeza.",
        "why-ms-beam":
          "Con EM, 88 de 100 tuvieron bastante alivio al inicio tras el haz. Eran 54 al año y 24 a los cuatro; a 10 se les durmió la piel. En un grupo francés de 43, no tenían dolor ni pastillas 43 de 100 a los tres años.",
        "why-course":
          "Una clínica de Roma vio que el dolor empeoró con el tiempo en pocos. En 2004 NICE dijo que a algunos con dolor leve se les quita solo.",
      },
    },
    harms: {
      cells: {
        balloon: {
          "harms-balloon":
            "Cara dormida (entumecida), que en parte pasa. La superficie del ojo siguió sintiendo.",
        },
        glycerol: {
          "harms-glycerol":
            "Cara dormida (entumecida), que en parte pasa. La superficie del ojo se puede dormir.",
        },
        "heat-treatment": {
          "harms-heat": "Cara dormida. Puede haber daño en el ojo y en la mandíbula.",
        },
        decompression: {
          "harms-decompression":
            "Puede haber pérdida de oído, cara dormida, un derrame cerebral o la muerte.",
        },
        "carrying-on": {
          "harms-carrying-on":
            "Las pastillas pueden dar cansancio, sueño o mareo, y hacer más lento el pensamiento.",
        },
      },
      why: {
        "why-problems":
          "Tuvieron un problema 44 de 100 tras un balón, casi siempre leve, 30 tras el glicerol, 27 tras el calor. En el otro fueron 25 tras la descompresión y 36 tras una aguja.",
        "why-numb":
          "Una revisión dice que más de 50 de 100 pierden algo de sensibilidad tras una aguja. Se sabe de una muerte por sangrado en la cabeza tras un balón.",
        "why-experience":
          "En EE. UU., quienes hacían más descompresiones tuvieron menos problemas. En una lista de 1005 personas hubo un problema en 9,2 de 100 en 30 días.",
        "why-beam":
          "Estudios juntos cuentan muchos menos problemas de cirugía tras el haz; un modelo que cuenta la cara dormida halla más. En otros, 64 de 100 estaban bien a los 5 años, y 84 tras la descompresión.",
        "why-tablet-mix":
          "La carbamazepina puede quitar fuerza a anticoagulantes nuevos, como el apixabán. El NHS (Reino Unido) dice que no se deja de golpe.",
      },
    },
    day: {
      cells: {
        balloon: { "day-balloon": "Usted duerme. Un centro de EE. UU. da el alta ese día." },
        glycerol: {
          "day-glycerol": "Le dan algo para el sueño. Una clínica (Australia) da el alta ese día.",
        },
        "heat-treatment": {
          "day-heat": "Le dan algo para el sueño y le despiertan para decir dónde lo nota.",
        },
        decompression: {
          "day-decompression":
            "Usted duerme. En una clínica (Australia) la estancia es de 4 a 7 días.",
        },
        "carrying-on": { "day-carrying-on": "No hace falta ir al hospital." },
      },
      why: {
        "why-thinners":
          "Una clínica de Australia dice que se puede sangrar más si se toman anticoagulantes.",
        "why-sit":
          "Tras el glicerol, una clínica pide estar dos horas con la cabeza hacia delante.",
        "why-work":
          "Tras la descompresión, una clínica de EE. UU. habla de 4 a 6 semanas hasta volver al trabajo.",
        "why-pages":
          "No encontramos una página del Reino Unido sobre cuánto dura la estancia. Las que hay son de otros países.",
      },
    },
    undo: {
      cells: {
        balloon: {
          "undo-balloon": "No. El nervio se daña a propósito. Algo de sensibilidad puede volver.",
        },
        glycerol: {
          "undo-glycerol": "No. El nervio se daña a propósito. Algo de sensibilidad puede volver.",
        },
        "heat-treatment": { "undo-heat": "No. El nervio se daña a propósito." },
        decompression: {
          "undo-decompression": "No. Pero se quiere dejar entero el nervio.",
        },
        "carrying-on": { "undo-carrying-on": "Sí. Puede cambiar de idea cuando quiera." },
      },
      why: {
        "why-fades":
          "En Suecia, la sensibilidad volvió en parte tras el balón y el glicerol. Con EM, el tacto suave era normal más tarde.",
        "why-tablets-stop":
          "El NHS (Reino Unido) dice que las pastillas se pueden bajar poco a poco cuando el dolor se va.",
      },
    },
  },
  numbers: {
    "balloon-first": {
      value: "a 86 de 100 se les quitó el dolor del todo, con o sin pastillas",
      compared: "80 tras el calor, 72 tras el glicerol",
      people: "210 personas",
      time: "al inicio",
      sure: records,
    },
    "glycerol-first": {
      value: "a 72 de 100 se les quitó el dolor del todo, con o sin pastillas",
      compared: "86 tras un balón, 80 tras el calor",
      people: "210 personas",
      time: "al inicio",
      sure: records,
    },
    "heat-first": {
      value: "a 80 de 100 se les quitó el dolor del todo, con o sin pastillas",
      compared: "86 tras un balón, 72 tras el glicerol",
      people: "210 personas",
      time: "al inicio",
      sure: records,
    },
    "decompression-first": {
      value: "87 de 100 tuvieron buen alivio",
      compared: "67 tras una aguja; los grupos no eran iguales",
      people: "314 personas",
      time: "al inicio",
      sure: records,
    },
    "tablets-two-years": {
      value: "a 51 de 100 el dolor les bajó más de la mitad",
      compared: "sin comparar",
      people: "103 que no se operaron",
      time: "2 años",
      sure: "planeado antes, sin grado de certeza",
    },
    "balloon-lasting": {
      value: "a la mitad le volvió el dolor a los 20 meses",
      compared: "21 meses tras el glicerol",
      people: "82 personas",
      time: "tratadas de 2000 a 2013",
      sure: records,
    },
    "balloon-ms": {
      value:
        "con esclerosis múltiple (EM), cesó en 67 de 100 al inicio; a la mitad le volvió a los 8 meses",
      compared: "sin comparar",
      people: "66 personas",
      time: "no se dice",
      sure: records,
    },
    "glycerol-lasting": {
      value: "a la mitad le volvió el dolor a los 21 meses",
      compared: "20 meses tras un balón",
      people: "124 personas",
      time: "tratadas de 1986 a 2000",
      sure: records,
    },
    "heat-five-years": {
      value: "58 de 100 no tenían dolor tras un solo tratamiento",
      compared: "sin comparar",
      people: "1600 personas",
      time: "5 años",
      sure: records,
    },
    "decompression-ten-years": {
      value: "70 de 100 no tenían dolor ni pastillas",
      compared: "sin comparar",
      people: "1185 personas",
      time: "10 años",
      sure: "planeado antes, sin grado de certeza",
    },
    "decompression-ms": {
      value: "con EM, 29 de 100 no tenían dolor y 76 bastante alivio; 16 tuvieron un problema",
      compared: "sin comparar",
      people: "230 personas",
      time: "última consulta",
      sure: "estudios pequeños juntos, sin grado de certeza",
    },
    "balloon-feeling": {
      value: "4 de 100 notaron algo nuevo y molesto en la cara",
      compared: "23 tras el glicerol",
      people: "206 personas",
      time: "no se dice",
      sure: records,
    },
    "glycerol-feeling": {
      value: "23 de 100 notaron algo nuevo y molesto en la cara",
      compared: "4 tras un balón",
      people: "206 personas",
      time: "no se dice",
      sure: records,
    },
    "balloon-chewing": {
      value: "a hasta 50 de 100 les costó masticar",
      compared: "sin comparar",
      people: "no se dice cuántas",
      time: "no se dice",
      sure: "revisión, sin grado de certeza",
    },
    "glycerol-eye": {
      value: "15 de 100 tuvieron la cara dormida, 5 un ojo seco, 2 meningitis",
      compared: "sin comparar",
      people: "60 personas",
      time: "no se dice",
      sure: records,
    },
    "heat-eye-and-jaw": {
      value: "el ojo se durmió en 6 de 100, se irritó en 2; 7 con mandíbula débil",
      compared: "sin comparar",
      people: "más de 2000 personas",
      time: "no se dice",
      sure: own,
    },
    "decompression-lasting": {
      value:
        "86 de 100 quedaron bien; 10 oyen menos, 7 muy dormidos, 7 inestables, 6 un derrame cerebral",
      compared: "sin comparar",
      people: "115 personas",
      time: "12 meses",
      sure: checked,
    },
    "decompression-deaths": {
      value: "1,2 de 100 de 75 años o más murieron",
      compared: "0,1 antes de los 65",
      people: "3273 personas",
      time: "en el hospital",
      sure: "datos de EE. UU., sin grado de certeza",
    },
    "tablets-stopped": {
      value: "30 de 100 dejaron o bajaron la carbamazepina, 13 la oxcarbazepina",
      compared: "sin comparar",
      people: "354 personas",
      time: "no se dice",
      sure: records,
    },
  },
  others: {
    "botulinum-toxin": {
      name: "Toxina botulínica",
      text: "Inyecciones bajo la piel. Un ensayo pequeño vio alivio. La cara puede verse torcida un tiempo.",
    },
    "branch-cut": {
      name: "Quitar una rama del nervio",
      text: "Se hace en la cara. Esa parte se duerme. Una revisión dice que a la mitad le vuelve en un año.",
    },
    medicines: {
      name: "Un cambio de pastillas",
      text: "Las guías empiezan con carbamazepina u oxcarbazepina. Puede cambiar el tipo o la dosis. Pueden dar sueño.",
    },
    radiosurgery: {
      name: "Radiocirugía (un haz, como gamma knife)",
      text: "Un haz, y no se corta. NICE (Reino Unido) lo permite. El alivio puede tardar meses; la piel se puede dormir.",
    },
    "root-cut": {
      name: "Cortar parte de la raíz del nervio",
      text: "Operación abierta. Cinco años después, hubo más dolor y más piel dormida que tras la descompresión.",
    },
  },
  disputes: {
    "face-how-long": {
      title: "¿Cuánto dura un tratamiento con aguja, y cuál dura más?",
      sides: {
        heat: "Con calor, 58 de 100 en un grupo grande no tenían dolor a los cinco años.",
        review: "Una revisión vio que el calor quitó el dolor a más personas, y dio más problemas.",
        balloon: "Un centro vio que el balón duró más.",
        same: "Otro vio que balón y glicerol duraron lo mismo: a la mitad le volvió a los 20 meses.",
      },
    },
    "face-open-risks": {
      title: "¿Cuánto daño hace la descompresión?",
      sides: {
        registers:
          "Listas de EE. UU. cuentan pocas muertes, y daño grande al cerebro en 0,4 de 100.",
        checked:
          "En Dinamarca lo revisaron otros, más tiempo. 6 de 100 tuvieron un derrame cerebral.",
      },
    },
    "face-painful-numbness": {
      title: "¿A cuántos les queda dolor en una cara dormida?",
      sides: {
        four: "Una revisión dice que a 4 de 100 tras una aguja.",
        one: "Un médico de EE. UU. dice que a 1 de 100 tras el calor.",
      },
    },
    "face-with-ms": {
      title: "¿Dura menos el alivio con EM?",
      sides: {
        shorter: "Dos centros dicen que sí; en uno, a la mitad le volvió a los 8 meses.",
        same: "Un centro dice que no: a la mitad a los 23 meses, y a los 24 sin EM.",
      },
    },
    "face-waiting": {
      title: "¿Fallan las pastillas o empeora el dolor con el tiempo?",
      sides: {
        worse:
          "Unos expertos dicen que fallan a más de la mitad en 5 a 10 años, y el dolor viene más.",
        steady:
          "Dos clínicas vieron pocos fallos tarde, poco cambio, o menos dolor a los dos años.",
      },
    },
  },
  unknown: {
    "unknown-trials": "Hasta 2010, ningún ensayo había probado la descompresión.",
    "unknown-needle": "Ningún ensayo compara todas las formas de dañar el nervio.",
    "unknown-life": "Pocos estudios preguntan por el ánimo y la vida diaria.",
    "unknown-ms": "Ningún ensayo prueba las pastillas contra pastillas falsas en la EM.",
    "unknown-radiation": "No se sabe del todo qué hace el haz tras muchos años.",
  },
  mismatches: {
    "face-told-cutting":
      "Le hablaron de cortar. Los tratamientos con aguja no cortan el nervio; otras operaciones pueden cortarlo.",
    "face-constant":
      "Usted dijo que el dolor no se va nunca. El dolor de cara sordo y constante muchas veces tiene otra causa.",
  },
  questions: {
    "face-mine": {
      text: "¿Por qué cree que mi dolor viene del nervio principal de la cara?",
      because: "porque el dolor de cara tiene más de una causa",
    },
    "face-scan": {
      text: "¿Necesito antes una resonancia magnética? ¿Qué muestra la mía en el nervio?",
      because: "porque una guía pide esta prueba",
    },
    "face-other-operations": {
      text: "¿Qué más se podría hacer, con aguja, haz u operación? ¿Cómo les fue a sus pacientes con cada cosa?",
      because: "porque hay más de una forma de tratar el dolor de cara",
    },
    "face-medicine-change": {
      text: "¿Me podría ayudar antes un cambio de pastillas o de dosis, o mientras espero?",
      because: "porque hay más de un tipo de pastilla para este dolor",
    },
    "face-lasting": {
      text: "En alguien como yo, ¿cuánto tarda la mayoría en necesitar pastillas u otro tratamiento?",
      because: "porque las fuentes no dicen lo mismo sobre cuánto dura el alivio",
    },
    "face-eye-and-jaw": {
      text: "¿Podría cambiar lo que siento en el ojo, o cómo mastico? ¿Qué haría usted si duele la parte dormida?",
      because: "porque los estudios hablan de cambios en el ojo y la mandíbula",
    },
    "face-counted": {
      text: "¿Quién cuenta aquí lo que sale mal, y durante cuánto tiempo? ¿A cuántas personas les dio un derrame cerebral o perdieron oído?",
      because: "porque las fuentes cuentan de formas distintas",
    },
    "face-ms": {
      text: "Con mi EM, ¿qué espera usted al cabo de un año, y qué sigue si el dolor vuelve?",
      because: "porque usted dijo que tiene EM",
    },
  },
  sources: {
    "noorani-2016": {
      name: "Un centro, 393 tratamientos, 2016",
      says: "El dolor se quitó del todo al inicio en el 86 % (balón), el 80 % (calor) y el 72 % (glicerol). Problemas: 43,5 %, 27,1 % y 30,3 %.",
    },
    "noorani-2021": {
      name: "Noorani y otros (Reino Unido), 2021",
      says: "Hubo buen alivio en el 87,0 % tras la descompresión y el 67,2 % tras una aguja. Problemas: 24,9 % y 35,7 %.",
    },
    "noorani-2019-ms": {
      name: "Un centro, con EM y sin EM, 2019",
      says: "Tras una aguja, a la mitad le volvió el dolor a los 23 meses con EM. Sin EM fue a los 24; puede ser azar.",
    },
    "asplund-2019": {
      name: "Asplund y otros (Suecia), 2019",
      says: "De 66 personas con EM, el 67 % no tenía dolor al inicio tras un balón. A la mitad le volvió a los 8 meses.",
    },
    "kanpolat-2001": {
      name: "Kanpolat y otros (Turquía), 2001",
      says: "De 1600 personas, el 97,6 % tuvo alivio pronto con calor. Tras un solo tratamiento, el 57,7 % no tenía dolor a los 5 años; nadie murió.",
    },
    "koning-2015": {
      name: "Koning y otros (Países Bajos), 2015",
      says: "Tras el glicerol, el 92 % tuvo alivio al inicio y el 53 % no tenía dolor a los 24 meses. Piel dormida 15 %, ojo seco 5 %, meningitis 2 %.",
    },
    "barker-1996": {
      name: "Barker y otros (EE. UU.), 1996",
      says: "Diez años tras la descompresión, el 70 % no tenía dolor ni pastillas. Al 30 % le volvió; el 0,2 % murió poco después.",
    },
    "andersen-2022": {
      name: "Andersen y otros (Dinamarca), 2022",
      says: "El 86 % quedó bien. Para siempre, el 10 % oye menos, el 7 % quedó muy dormido y el 7 % inestable. El 6 % tuvo un derrame cerebral.",
    },
    "rughani-2011": {
      name: "Rughani y otros (EE. UU.), 2011",
      says: "Antes del alta murió el 0,13 % antes de los 65 años. Fue el 0,68 % desde los 65 y el 1,16 % desde los 75.",
    },
    "kalkanis-2003": {
      name: "Datos de EE. UU., 2003",
      says: "Quienes hacían más operaciones de estas tuvieron menos problemas.",
    },
    "nsqip-mvd": {
      name: "Lista de EE. UU., 2019",
      says: "En 30 días murió el 0,3 %. El 0,4 % tuvo daño grande de los nervios y el 9,2 % algún problema. La edad no lo cambió.",
    },
    "mcmillan-2011": {
      name: "McMillan (Reino Unido), 2011",
      says: "Tras una aguja, cerca del 50 % no tiene dolor a los 5 años. Más del 50 % pierde sensibilidad; al 4 % le queda dolor en la cara dormida.",
    },
    "taha-tew-series": {
      name: "Casos de un cirujano (EE. UU.), sin fecha",
      says: "Con una aguja curva: ojo dormido 6 %, ojo irritado 2 %, mandíbula débil 7 %. Dolor en la cara dormida 1 %; nadie murió.",
    },
    "nice-ipg715": {
      name: "NICE (Reino Unido), 2022",
      says: "El haz se puede usar con los controles normales y equipos formados. Primero van las pastillas; las agujas buscan dañar el nervio.",
    },
    "nice-ipg85": {
      name: "NICE (Reino Unido), 2004",
      says: "A algunas personas con signos leves se les pasa solo. En la mayoría siguen las rachas de dolor fuerte.",
    },
    "ean-2019": {
      name: "Academia Europea de Neurología, 2019",
      says: "Todas las personas con este dolor necesitan una resonancia. Un vaso en el nervio ayuda a planear, y no prueba la causa.",
    },
    "ean-2019-medscape": {
      name: "Medscape (EE. UU.), 2019",
      says: "Si un vaso aprieta el nervio, la guía nombra la descompresión antes que lo que daña el nervio.",
    },
    "maarbjerg-2021": {
      name: "Maarbjerg y Benoliel, 2021",
      says: "Hay tres tratamientos con aguja: calor, glicerol y balón. Cerca del 90 % tiene alivio al inicio; después varía mucho.",
    },
    "gunduz-2021": {
      name: "Gunduz y otros (Turquía), 2021",
      says: "Tras 209 tratamientos con calor, en el 65 % no había dolor ni pastillas. En el 7,7 % no hubo control.",
    },
    "wu-2023": {
      name: "Wu y otros (China), 2023",
      says: "El alivio fue igual hasta los 3 meses. Al año el balón hizo más; también dejó a más personas con poca fuerza para masticar.",
    },
    "zhou-2023": {
      name: "Zhou y otros (China), 2023",
      says: "El alivio pronto fue del 94,1 % tras un balón y del 89,9 % tras la descompresión. No se compararon lado a lado.",
    },
    "yao-2016": {
      name: "Yao y otros (China), 2016",
      says: "Una aguja más caliente dio algo más de alivio, que puede ser azar. Dio más efectos no buscados.",
    },
    "lopez-2004": {
      name: "López y otros (Reino Unido), 2004",
      says: "El calor quitó el dolor a más personas y dio más problemas. Ningún ensayo compara los métodos.",
    },
    "cochrane-2011-surgery": {
      name: "Revisión Cochrane, 2011",
      says: "La revisión halló 11 ensayos pequeños. Ninguno probó la descompresión.",
    },
    "bmj-ce-2014": {
      name: "BMJ Clinical Evidence (Reino Unido), 2014",
      says: "La carbamazepina ayuda más que las pastillas falsas a corto plazo. Los ratos que no duele pueden durar años y tienden a acortarse.",
    },
    "distefano-2014": {
      name: "Di Stefano y otros (Italia), 2014",
      says: "Casi todos tuvieron alivio al inicio. Pocos empeoraron con el tiempo; las pastillas fallaron tarde en cinco personas.",
    },
    "distefano-2021": {
      name: "Di Stefano y otros (Italia), 2021",
      says: "Tuvieron alivio el 88,3 % con carbamazepina y el 90,9 % con oxcarbazepina. El 29,6 % y el 12,6 % la dejaron o la bajaron.",
    },
    "besi-2015": {
      name: "Besi y otros (Reino Unido), 2015",
      says: "Lo más nombrado fue cansancio, sueño, caminar inestable y dormir mal. A algunos les costó pensar.",
    },
    "heinskou-2019": {
      name: "Heinskou y otros (Dinamarca), 2019",
      says: "De 103 personas que siguieron con pastillas, al 51 % el dolor le bajó más de la mitad en dos años. Otras 50 se operaron.",
    },
    "singhota-2022": {
      name: "Singhota y otros (Reino Unido), 2022",
      says: "En la última consulta, el 55 % no tenía dolor ni pastillas tras operarse, y el 15,5 % sin operarse. El problema fue sobre todo la piel dormida.",
    },
    "spatz-2007": {
      name: "Spatz y otros, 2007",
      says: "Cuando la gente dio peso a cada resultado, operarse y tomar pastillas quedaron cerca. El orden cambió según lo que cada uno valoraba.",
    },
    "doac-aed-review": {
      name: "Revisión de mezclas de medicinas, 2018",
      says: "La carbamazepina puede quitar fuerza a los anticoagulantes nuevos. Hay pocos informes.",
    },
    "nhs-tn": {
      name: "NHS (Reino Unido), sin fecha",
      says: "Las pastillas se suben poco a poco y no se dejan de golpe. Se pueden bajar cuando el dolor se va.",
    },
    "zhang-2014": {
      name: "Ensayo con 84 personas, 2014",
      says: "A las 8 semanas, el 70,4 % y el 86,2 % tenían menos dolor con dos dosis. Con agua salada fue el 32,1 %.",
    },
    "toxins-2024": {
      name: "Revisión en Toxins, 2024",
      says: "Lo que más se ve es la cara torcida un tiempo. Hacen falta ensayos más grandes.",
    },
    "nagy-2021": {
      name: "Nagy y otros, 2021",
      says: "En 17 personas el alivio se fue perdiendo en cinco años tras quitar una rama.",
    },
    "jafree-2018": {
      name: "Jafree y otros (Reino Unido), 2018",
      says: "Cinco años tras cortar parte de la raíz, hubo más piel dormida y más dolor que tras la descompresión.",
    },
    "regis-497": {
      name: "Casos de Marsella (Francia), 2012",
      says: "Tras el haz, el 91 % no tenía dolor al inicio. La mitad tardó 10 días o menos; algunos hasta 459.",
    },
    "srs-mvd-meta-2018": {
      name: "Estudios juntos, 2018",
      says: "Tras el haz, menos personas dejaron de tener dolor y más quedaron con piel dormida. Muchas menos tuvieron problemas de cirugía.",
    },
    "srs-mvd-meta-53": {
      name: "53 estudios juntos, 2017",
      says: "Tras más de 5 años estaba bien el 63,8 % con el haz y el 84 % con la descompresión. Notaban algo raro el 28,8 % y el 2,3 %.",
    },
    "berger-2017": {
      name: "Berger y otros, 2017",
      says: "En un modelo, con la descompresión hubo menos problemas y el dolor volvió menos. Se contó la piel dormida.",
    },
    "srs-ms-multicentre": {
      name: "Nueve centros (EE. UU. y Canadá), 2019",
      says: "De 263 personas con EM, el 88,2 % tuvo bastante alivio tras el haz. Fue el 54 % al año, el 35 % a los dos y el 24 % a los cuatro.",
    },
    "mayfield-facial": {
      name: "Clínica Mayfield (EE. UU.), sin fecha",
      says: "El dolor de cara vago y constante casi siempre es otra cosa. Operar el nervio casi nunca lo va a ayudar.",
    },
    "narcoms-tn": {
      name: "Fallata y otros (América del Norte), 2017",
      says: "De 588 personas con EM y este dolor, al 15,0 % le dolió antes de saber que tenía EM.",
    },
    "tuleasca-2014-ms": {
      name: "Casos de Marsella con EM (Francia), 2014",
      says: "Al año no tenía dolor ni pastillas el 71,8 %. Era el 43,1 % a los tres y el 38,3 % a los cinco. Piel dormida en el 16 %.",
    },
    "tna-uk-srs": {
      name: "Trigeminal Neuralgia Association UK, sin fecha",
      says: "La piel se puede dormir meses después del haz y quedar así. No se sabe del todo qué pasa tras muchos años.",
    },
    "hajikarimloo-2025": {
      name: "Hajikarimloo y otros, 2025",
      says: "Con EM, el 29 % no tenía dolor y el 76 % tenía bastante alivio en la última consulta. Hubo problemas en el 16 %.",
    },
    "montano-2019-ms": {
      name: "Montano y otros (Italia), 2019",
      says: "Con EM hubo alivio pronto en el 71 %. Fue menos si se veía EM en el nervio.",
    },
    "distefano-2019-ms": {
      name: "Di Stefano y otros (Italia), 2019",
      says: "No hay ensayo con pastillas falsas en la EM. Un vaso y la EM pueden dañar juntos el nervio.",
    },
    "xie-rf": {
      name: "Xie y otros (EE. UU.), sin fecha",
      says: "El alivio tras el calor fue casi siempre más corto en personas con EM.",
    },
    "medscape-burchiel": {
      name: "Burchiel en Medscape (EE. UU.), 2019",
      says: "Los ratos que no duele se acortan, y el dolor no se va para siempre.",
    },
    "outcomes-review-2020": {
      name: "Revisión de 467 estudios, 2020",
      says: "Pocos estudios midieron la vida diaria, el ánimo o si la gente estaba contenta.",
    },
    "slettebo-2021": {
      name: "Slettebo, en una revista nórdica, 2021",
      says: "Algunas personas que se enviaron a un cirujano no tenían este mal. Operarse casi nunca les va a ayudar.",
    },
    "arrese-2005": {
      name: "Arrese y otros (España), 2005",
      says: "Una persona murió por sangrado en la cabeza tras un balón.",
    },
    "pni-percutaneous": {
      name: "Pacific Neuroscience Institute (EE. UU.), sin fecha",
      says: "Los tratamientos con aguja se hacen sin ingreso. Con el balón la persona duerme.",
    },
    "adelaide-neuro-glycerol": {
      name: "Adelaide Neurosurgery (Australia), sin fecha",
      says: "El glicerol se pone con algo para el sueño. La persona va a casa ese mismo día.",
    },
    "adelaide-neuro-mvd": {
      name: "Adelaide Neurosurgery (Australia), sin fecha",
      says: "Se abre el cráneo detrás de la oreja y se aparta el vaso. La mayoría ingresa de 4 a 7 días y necesita unas semanas.",
    },
    "adelaide-rhizolysis": {
      name: "Neurosurgeon Adelaide (Australia), sin fecha",
      says: "Se puede sangrar más con anticoagulantes. Tras el glicerol, la cabeza va hacia delante dos horas.",
    },
    "ucsf-rf-anaesthesia": {
      name: "UCSF (EE. UU.), sin fecha",
      says: "Para el calor se despierta a la persona para que diga dónde nota cosquilleo. Luego se la duerme otra vez.",
    },
    "valley-ni": {
      name: "Valley Neurosurgical (EE. UU.), sin fecha",
      says: "La gente vuelve al trabajo de 4 a 6 semanas tras la descompresión.",
    },
  },
};
