import type { PlaceWordsOf } from "@/lib/evidence/place";
import type { stiffLegs } from "../structure";

const records = "historias clínicas, sin grado de certeza";

/** The words of stiff legs in Spanish. */
export const words: PlaceWordsOf<typeof stiffLegs> = {
  name: "Piernas rígidas",
  opening:
    "Aquí se habla de piernas rígidas por un daño en el cerebro o la médula espinal (espasticidad). La parálisis cerebral, por un daño en los primeros años de vida, es una causa. Un espasmo muscular de la espalda es otra cosa.",
  options: {
    "selective-dorsal-rhizotomy": "Rizotomía dorsal selectiva",
    "baclofen-pump": "Bomba de baclofeno",
    "botulinum-toxin": "Toxina botulínica",
    "orthopaedic-surgery": "Cirugía de tendones y huesos",
    "carrying-on": "Seguir como ahora",
  },
  naming: {
    neurotomy: {
      "leg-nerve":
        "En un solo pie rígido puede querer decir que se corta parte de un nervio de la pierna.",
    },
    rhizotomy: {
      roots:
        "En las piernas rígidas quiere decir que se cortan raíces de nervios en la parte baja de la espalda.",
    },
  },
  rows: {
    what: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "what-rhizotomy":
            "Se abre la columna. Se cortan algunas raíces que llevan la sensibilidad.",
        },
        "baclofen-pump": {
          "what-pump": "Una bomba bajo la piel del vientre envía baclofeno a la columna.",
        },
        "botulinum-toxin": {
          "what-toxin": "Inyecciones en los músculos rígidos los dejan débiles un tiempo.",
        },
        "orthopaedic-surgery": {
          "what-orthopaedic": "Se cambian tendones, músculos o huesos, a veces muchos a la vez.",
        },
        "carrying-on": { "what-carrying-on": "Usted sigue con lo que hace hoy." },
      },
      why: {
        "why-not-back":
          "NICE (Reino Unido) estudió esto para piernas rígidas, no para el dolor de espalda.",
        "why-how-much": "En un grupo de Suecia se cortaron 40 de 100 fibras de las raíces (media).",
        "why-who":
          "Antes de los 19 años, NICE dice que se puede pensar en ello si la persona camina, incluso con ayudas. En 2014 Inglaterra lo pagaba de los 3 a los 10 años.",
        "why-pump-who":
          "Clínicas del Reino Unido ofrecen la bomba a adultos con EM, derrame cerebral o daño del cerebro o la médula. Antes de los 19 años, NICE nombra a quienes menos caminan.",
      },
    },
    before: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "before-rhizotomy":
            "Decide un equipo. Mira cómo camina, la fuerza y una imagen cerebral.",
        },
        "baclofen-pump": {
          "before-pump": "Primero ejercicios y pastillas; después, una dosis de prueba con aguja.",
        },
        "botulinum-toxin": {
          "before-toxin": "Se acuerda una meta. Diga si hay infección, anticoagulantes o embarazo.",
        },
        "orthopaedic-surgery": {
          "before-orthopaedic":
            "Antes de los 19 años, NICE (Reino Unido) pide estudiar cómo camina.",
        },
        "carrying-on": { "before-carrying-on": "No hace falta ninguna prueba." },
      },
      why: {
        "why-team":
          "En adultos con parálisis cerebral, NICE pide un equipo experto antes de tratar nervios o huesos.",
        "why-consent":
          "NICE quiere que se diga que es para siempre y qué puede salir mal. También que después hacen falta muchos ejercicios.",
        "why-stiffness-helps":
          "Un centro del Reino Unido dice que la rigidez puede servir. A algunas personas les ayuda a estar de pie o a caminar.",
      },
    },
    help: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "help-rhizotomy":
            "En la parálisis cerebral, NICE (Reino Unido) halla pruebas suficientes de que sirve.",
        },
        "baclofen-pump": {
          "help-pump": "Seis estudios en niños vieron menos rigidez por poco tiempo.",
        },
        "botulinum-toxin": {
          "help-toxin": "Puede aliviar rigidez y dolor. La función suele seguir igual.",
        },
        "orthopaedic-surgery": {
          "help-orthopaedic": "En un ensayo pequeño en niños, contra ejercicios de fuerza:",
        },
        "carrying-on": {},
      },
      why: {
        "why-stiffness":
          "En los ensayos, la rigidez bajó 1,2 puntos más que con ejercicios solos. Se ganó poco movimiento; un informe de Ontario halló lo mismo.",
        "why-england":
          "En Inglaterra, 137 niños ganaron 3,2 puntos al año en dos años. No había otro grupo para comparar.",
        "why-adult-survey":
          "Un centro de EE. UU. preguntó a 64 adultos que había operado. 91 de 100 dijeron que caminaban con menos esfuerzo.",
        "why-toxin-trials":
          "Una revisión Cochrane halló 31 ensayos de la toxina en piernas de niños. No pudimos leer sus resultados.",
      },
    },
    "how-long": {
      cells: {
        "selective-dorsal-rhizotomy": {
          "long-rhizotomy": "En 35 niños, la rigidez no había vuelto a los cinco años.",
        },
        "baclofen-pump": {
          "long-pump": "Mientras se llena. La batería dura 81 meses.",
        },
        "botulinum-toxin": {
          "long-toxin": "De tres a cuatro meses. Después se puede repetir.",
        },
        "orthopaedic-surgery": {
          "long-orthopaedic": "Puede durar diez años, pero puede hacer falta más cirugía.",
        },
        "carrying-on": {
          "long-carrying-on":
            "Con parálisis cerebral, casi todos los adultos caminan igual que antes.",
        },
      },
      why: {
        "why-long-run":
          "En 2010 NICE dijo que estudios más nuevos hacen pensar en menos rigidez a la larga.",
        "why-less-else":
          "Tras cortar raíces, 35 personas usaron menos baclofeno y toxina. Los huesos hubo que tratarlos más o menos igual.",
        "why-natural":
          "El daño del cerebro no crece. Pero músculos y articulaciones pueden ponerse más rígidos. En un estudio, los adultos caminaban más despacio con el tiempo.",
      },
    },
    harms: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "harms-rhizotomy":
            "NICE dice que pueden empeorar la marcha o la vejiga. La columna se puede torcer después.",
        },
        "baclofen-pump": {
          "harms-pump":
            "El tubo puede fallar, perder líquido o infectarse. Si se vacía, usted puede enfermar.",
        },
        "botulinum-toxin": {
          "harms-toxin":
            "Dolor o morado en la piel, malestar como de gripe; otros músculos débiles.",
        },
        "orthopaedic-surgery": {
          "harms-orthopaedic":
            "Infección y otros problemas, más en las personas que menos caminan.",
        },
        "carrying-on": {
          "harms-carrying-on": "Con el tiempo los músculos pueden acortarse y hay más rigidez.",
        },
      },
      why: {
        "why-known":
          "NICE dice que puede haber problemas graves y bien conocidos. Un centro del Reino Unido nombra infección, fuga, piernas muy débiles y falta de control de la vejiga, sin cifras.",
        "why-toxin-spread":
          "Una guía local del NHS dice que la toxina puede extenderse. Los signos son músculos débiles y problemas al respirar.",
        "why-spine-level":
          "En un grupo, solo se torció mucho la columna en quienes menos caminan. Una revisión de 22 informes halló algo torcido en 28 de 100.",
        "why-empty-pump":
          "El fabricante dice que, si la bomba lleva poco, pueden venir signos de abstinencia. Tiene alarma, y hay que llenarla a tiempo.",
      },
    },
    day: {
      cells: {
        "selective-dorsal-rhizotomy": {
          "day-rhizotomy":
            "Usted duerme. En un centro del Reino Unido los niños ingresan hasta tres semanas.",
        },
        "baclofen-pump": {
          "day-pump": "Casi siempre usted duerme, con poco ingreso. Se llena cada pocos meses.",
        },
        "botulinum-toxin": {
          "day-toxin": "De cinco a diez minutos en una clínica. Va haciendo efecto en dos semanas.",
        },
        "orthopaedic-surgery": {
          "day-orthopaedic": "Siguen muchos ejercicios. NICE mira el resultado al año o a los dos.",
        },
        "carrying-on": { "day-carrying-on": "No hace falta ir al hospital." },
      },
      why: {
        "why-first-week":
          "En ese centro, la primera semana las piernas casi siempre están dormidas y más débiles. Puede costar orinar.",
        "why-exercises":
          "Tras cortar raíces, NICE habla de muchos ejercicios. Un centro del Reino Unido habla de uno a dos años.",
        "why-pump-size": "La bomba es un disco de casi 9 cm de ancho y 2,6 cm de grueso.",
      },
    },
    undo: {
      cells: {
        "selective-dorsal-rhizotomy": { "undo-rhizotomy": "No. NICE dice que es para siempre." },
        "baclofen-pump": { "undo-pump": "Sí. La dosis se puede cambiar o parar." },
        "botulinum-toxin": { "undo-toxin": "Sí. Se pasa sola con el tiempo." },
        "orthopaedic-surgery": {},
        "carrying-on": { "undo-carrying-on": "Sí. Puede cambiar de idea cuando quiera." },
      },
      why: {
        "why-discuss":
          "NICE pide a los equipos que hablen de esto. Es para siempre, y no se sabe del todo qué pasa más tarde.",
      },
    },
  },
  numbers: {
    "rhizotomy-children": {
      value: "4,0 puntos de 100 más en una escala de movimiento",
      compared: "contra ejercicios solos",
      people: "90 niños",
      time: "9 a 12 meses",
      sure: "3 ensayos pequeños juntos",
    },
    "rhizotomy-adults": {
      value: "54 de 100 caminaban con menos esfuerzo, 75 menos rígidos, 74 con menos dolor",
      compared: "sin comparar",
      people: "141 adultos, por partes",
      time: "corto plazo",
      sure: "12 informes juntos, sin grado de certeza",
    },
    "orthopaedic-walking": {
      value: "forma de caminar 5,5 puntos más cerca de lo normal; vida diaria igual",
      compared: "contra ejercicios de fuerza",
      people: "19 niños",
      time: "12 meses",
      sure: "1 ensayo pequeño",
    },
    "rhizotomy-later": {
      value: "91 de 100 dijeron que les hizo bien, 2 mal; 57 se operaron más",
      compared: "sin comparar",
      people: "95 adultos, operados de niños",
      time: "20 a 28 años",
      sure: "encuesta propia, sin grado de certeza",
    },
    "orthopaedic-again": {
      value: "64 de 100 tuvieron más cirugía",
      compared: "sin comparar",
      people: "14 personas",
      time: "1 a 3 años",
      sure: records,
    },
    "walking-alone": {
      value: "7 de 100 que caminaban bien bajaron; de los medianos 4 bajaron y 31 subieron",
      compared: "sin comparar",
      people: "no se dice cuántas",
      time: "de niño a adulto",
      sure: "grupos juntos, sin grado de certeza",
    },
    "rhizotomy-feeling": {
      value: "92 de 100 notaron algo nuevo y raro en las piernas",
      compared: "sin comparar",
      people: "52 adultos",
      time: "no se dice",
      sure: "informes juntos, sin grado de certeza",
    },
    "rhizotomy-spine": {
      value: "31 de 100 tenían la columna torcida, 38 dolor, 8 zonas dormidas",
      compared: "sin comparar",
      people: "95 adultos, operados de niños",
      time: "20 a 28 años",
      sure: "encuesta propia, sin grado de certeza",
    },
    "pump-problems": {
      value: "25 de 100 se operaron por un problema: tubo 15, infección 9, fuga 5",
      compared: "sin comparar",
      people: "430 niños",
      time: "8,6 años (media)",
      sure: records,
    },
    "pump-infection": {
      value: "15 de 100 tuvieron una infección, 25 una fuga",
      compared: "sin comparar",
      people: "341 niños",
      time: "6,3 años (media)",
      sure: records,
    },
    "orthopaedic-problems": {
      value: "13 de 100 operaciones tuvieron un problema; la mitad, infecciones",
      compared: "sin comparar",
      people: "1514 niños y jóvenes",
      time: "90 días",
      sure: "registro, sin grado de certeza",
    },
  },
  others: {
    "baclofen-tablets": {
      name: "Pastillas de baclofeno",
      text: "Pastillas cada día. Los ensayos en niños no dicen lo mismo sobre si ayudan. En uno, a casi todos les dio sueño.",
    },
    "leg-nerve": {
      name: "Cortar parte de un nervio de la pierna (neurotomía)",
      text: "Para un solo pie rígido, casi siempre tras un derrame cerebral. Casi ningún estudio tiene un grupo para comparar.",
    },
    physiotherapy: {
      name: "Fisioterapia",
      text: "Ejercicios con una meta, de fuerza y para caminar. Los estudios en niños dicen que ayudan.",
    },
  },
  disputes: {
    "stiff-legs-benefit": {
      title: "¿Hasta qué punto es cierto lo que se gana al cortar raíces?",
      sides: {
        adequate: "NICE (2010) halla pruebas suficientes de que sirve en la parálisis cerebral.",
        uneven:
          "NICE (2012) dice que no se ganó igual en todos los estudios ni en todas las fechas.",
      },
    },
    "stiff-legs-adults": {
      title: "¿Ayuda a los adultos?",
      sides: {
        less: "Una revisión de 141 adultos habla de menos rigidez en la mayoría.",
        children: "Los ensayos fueron todos en niños, y a los adultos se les siguió poco tiempo.",
      },
    },
    "stiff-legs-causes": {
      title: "¿Ayuda con otras causas, como la EM?",
      sides: {
        good: "Una revisión de 145 personas, la mitad con EM, habla casi siempre de ganancias.",
        unsure:
          "También dice que no se midió igual. Otra, más nueva, halla que con EM encaja menos.",
      },
    },
    "stiff-legs-bent-spine": {
      title: "¿Tuerce la columna?",
      sides: {
        more: "Los informes hallan después una columna torcida en unos 30 de 100.",
        same: "Un registro de Suecia halla lo mismo sin la operación.",
      },
    },
    "stiff-legs-alone": {
      title: "¿Cómo cambia la marcha si no se opera?",
      sides: {
        slower: "Un estudio vio que los adultos caminaban más despacio con el tiempo.",
        steady: "Estudios juntos vieron que la mayoría camina igual.",
      },
    },
  },
  unknown: {
    "unknown-adults": "Cómo les va a los adultos muchos años después de cortar raíces.",
    "unknown-later": "Si lo que se gana de niño dura de adulto. NICE pide estudios.",
    "unknown-tablets": "Si las pastillas de baclofeno ayudan o no a los niños.",
    "unknown-pump": "Si la bomba ayuda a la larga.",
  },
  mismatches: {
    "stiff-legs-told-heat":
      "Le hablaron de calor. Aquí se cortan raíces; el calor en las articulaciones es otro tratamiento.",
    "stiff-legs-told-neurotomy":
      "Le hablaron de neurotomía. En las piernas rígidas puede ser cortar parte de un nervio de la pierna.",
    "stiff-legs-ms":
      "Usted dijo que tiene EM. Una revisión de adultos halló que cortar raíces encaja menos con EM.",
  },
  questions: {
    "stiff-legs-cause": {
      text: "¿Por qué tengo las piernas rígidas, y qué cambia esa causa en lo que se puede hacer?",
      because: "porque las piernas pueden estar rígidas por más de una causa",
    },
    "stiff-legs-adult": {
      text: "¿Aquí se cortan raíces en adultos, y con una causa como la mía? ¿Cómo les fue?",
      because: "porque casi todos los estudios son en niños con parálisis cerebral",
    },
    "stiff-legs-other-ways": {
      text: "¿Se podría probar la toxina botulínica o el baclofeno en su lugar, o antes?",
      because: "porque hay más de una forma de tratar las piernas rígidas",
    },
    "stiff-legs-gain": {
      text: "¿Qué podría cambiar en mi vida diaria, y no solo en la rigidez, en dos años y en diez?",
      because: "porque las fuentes no dicen lo mismo sobre cuánto se gana",
    },
    "stiff-legs-spine": {
      text: "¿Cómo vigilaría mi columna después de esto, y hasta cuándo?",
      because: "porque las fuentes no dicen lo mismo sobre la columna tras cortar raíces",
    },
    "stiff-legs-waiting": {
      text: "¿Qué espera usted para mí solo con ejercicios?",
      because: "porque las fuentes no dicen lo mismo sobre cómo cambia la marcha",
    },
  },
  sources: {
    "nice-cg145": {
      name: "NICE (Reino Unido), 2012",
      says: "Antes de los 19 años se puede pensar en cortar raíces si la persona camina, con ayudas o sin ellas. Antes de operar huesos se estudia la marcha; el resultado se mira al año o a los dos.",
    },
    "nice-cg145-rr": {
      name: "NICE (Reino Unido), petición de estudios, 2012",
      says: "Lo ganado al cortar raíces no fue igual en todos los estudios, ni de los 6 a los 24 meses. Faltan estudios de la vida adulta.",
    },
    "nice-ng119": {
      name: "NICE (Reino Unido), 2019",
      says: "Los adultos con parálisis cerebral van a un equipo experto si se piensa en operar nervios o huesos.",
    },
    "nice-ipg373-press": {
      name: "NICE (Reino Unido), noticia, 2010",
      says: "Estudios nuevos hacen pensar que a la larga puede haber menos rigidez. Los riesgos pueden ser graves y se deben explicar.",
    },
    "nhs-england-2014": {
      name: "NHS England (Reino Unido), 2014",
      says: "El NHS pagó unos 120 niños al año, de 3 a 10 años, en cinco centros.",
    },
    "mclaughlin-2002": {
      name: "McLaughlin y otros, 2002",
      says: "En tres ensayos, la rigidez bajó 1,2 puntos más al cortar raíces. El movimiento subió 4,0 puntos más, una ganancia pequeña.",
    },
    "kakodkar-2021": {
      name: "Kakodkar y otros, 2021",
      says: "De 141 adultos, la rigidez bajó en el 75,2 %. La marcha fue a más en el 54 % de 81 y el dolor a menos en el 74 % de 86. El 92,3 % de 52 notó algo nuevo y raro; con EM encaja menos.",
    },
    "gump-2013": {
      name: "Gump y otros, 2013",
      says: "De 145 personas sin parálisis cerebral, 74 tenían EM. Casi siempre se habla bien del resultado, pero no se midió igual y hay pocos datos de más tarde.",
    },
    "hqo-2017": {
      name: "Health Quality Ontario (Canadá), 2017",
      says: "El movimiento subió un 4,5 % más que con ejercicios solos. Es menos cierto para la vida de después.",
    },
    "summers-2019": {
      name: "Summers y otros (Reino Unido), 2019",
      says: "137 niños ganaron 3,2 puntos al año en dos años. La vida se valoró más alto en cinco de siete partes.",
    },
    "nordmark-2008": {
      name: "Casos de Lund (Suecia), 2008",
      says: "En 35 niños la rigidez bajó enseguida y no había vuelto a los cinco años. Se cortó cerca del 40 % de las fibras.",
    },
    "park-2017": {
      name: "Park y otros (EE. UU.), 2017",
      says: "De 95 adultos operados de niños, el 91 % dijo que les hizo bien y el 2 % mal. Columna torcida 31 %, dolor 38 %, zonas dormidas 8 %, más cirugía 57 %.",
    },
    "park-2019-adults": {
      name: "Park y otros (EE. UU.), 2019",
      says: "De 64 operados de adultos, el 91 % andaba con menos esfuerzo. El dolor de músculos y articulaciones bajó en el 64 %.",
    },
    "sdr-acta-2024": {
      name: "Estudio de 35 personas, 2024",
      says: "Tras cortar raíces se usó menos baclofeno y toxina. La necesidad de tratar huesos no cambió con claridad.",
    },
    "spine-sr-2020": {
      name: "Wheelwright y otros, 2020",
      says: "En 22 informes con 1485 personas, el 28,0 % tenía algo torcida la columna. Los informes son muy distintos.",
    },
    "spine-register-2020": {
      name: "Lundkvist Josenby y Westbom (Suecia), 2020",
      says: "Hubo columna torcida y dolor de espalda por igual en 36 niños con raíces cortadas y en 113 sin ello.",
    },
    "spine-2024": {
      name: "Estudio de 107 personas, 2024",
      says: "El 53 % tenía la columna torcida. Solo estaba muy torcida en quienes menos caminan.",
    },
    "bristol-sdr": {
      name: "Hospital de niños de Bristol (Reino Unido), sin fecha",
      says: "Antes se hace una imagen del cerebro y un estudio de la marcha. Los niños ingresan hasta tres semanas; la primera semana se esperan piernas dormidas y débiles.",
    },
    "bobath-sdr": {
      name: "Centro Bobath (Reino Unido), sin fecha",
      says: "Los ejercicios siguen de uno a dos años después.",
    },
    "hasnat-2015": {
      name: "Revisión Cochrane, 2015",
      says: "Seis estudios dan alguna señal de que la bomba alivia la rigidez por poco tiempo. A la larga es menos claro.",
    },
    "itb-430": {
      name: "Estudio de 430 niños, sin fecha",
      says: "El 25 % tuvo un problema que hubo que operar: tubo 15,1 %, infección 9,3 %, fuga 4,9 %, bomba 1 %.",
    },
    "itb-341": {
      name: "Estudio de 341 niños, 2019",
      says: "El 14,6 % tuvo una infección y el 24,9 % una fuga en 6,3 años.",
    },
    "uclh-itb": {
      name: "UCL Hospitals (Reino Unido), sin fecha",
      says: "Primero van ejercicios y pastillas, después una dosis de prueba. La batería de la bomba dura 81 meses.",
    },
    "bham-itb": {
      name: "Birmingham Community Healthcare (Reino Unido), sin fecha",
      says: "La bomba se ofrece a adultos con EM, derrame cerebral, daño del cerebro o la médula, o parálisis cerebral. Tiene alarma.",
    },
    "medtronic-itb": {
      name: "Medtronic (EE. UU.), sin fecha",
      says: "La bomba se llena cada pocos meses. Si lleva poco, pueden venir signos de abstinencia.",
    },
    "roberts-2013": {
      name: "Roberts (Reino Unido), 2013",
      says: "La bomba se puede controlar y quitar. Las raíces cortadas son para siempre.",
    },
    "blumetti-2019": {
      name: "Revisión Cochrane, 2019",
      says: "31 ensayos probaron la toxina en las piernas de 1508 niños con parálisis cerebral.",
    },
    "nth-btx": {
      name: "North Tees y Hartlepool NHS (Reino Unido), sin fecha",
      says: "La toxina hace más a los 10 a 14 días y dura de 3 a 4 meses. Puede haber dolor, morados y malestar como de gripe.",
    },
    "ulh-btx": {
      name: "United Lincolnshire Hospitals (Reino Unido), sin fecha",
      says: "El efecto dura unos 3 a 4 meses, y después casi siempre hay que repetir.",
    },
    "uclh-btx": {
      name: "UCL Hospitals (Reino Unido), sin fecha",
      says: "La toxina deja débiles los músculos un tiempo. Puede aliviar dolor, rigidez y espasmos; la función casi siempre sigue igual.",
    },
    "cntw-btx": {
      name: "Cumbria, Tyne y Wear NHS (Reino Unido), sin fecha",
      says: "Los anticoagulantes y los antibióticos importan antes de las inyecciones. Las metas se acuerdan en la cita.",
    },
    "beds-luton-btx": {
      name: "Bedfordshire y Luton NHS (Reino Unido), 2019",
      says: "Se debe avisar de los signos de que la toxina se extiende, como músculos débiles y problemas al respirar.",
    },
    "nca-btx": {
      name: "Northern Care Alliance (Reino Unido), sin fecha",
      says: "Las inyecciones duran unos 5 a 10 minutos en una clínica.",
    },
    "thomason-2011": {
      name: "Thomason y otros, 2011",
      says: "La forma de caminar ganó 5,5 puntos más que con ejercicios de fuerza. La función diaria era igual a los 12 meses.",
    },
    "rutz-2013": {
      name: "Rutz y otros, 2013",
      says: "La marcha fue a más en 14 personas. Nueve tuvieron más cirugía y una un problema grande.",
    },
    "semls-10y-2016": {
      name: "Estudio de diez años, 39 personas, 2016",
      says: "En la marcha se ganaron 12,1 puntos al año y 10,3 a los diez años.",
    },
    "tellus-2025": {
      name: "Telléus y otros (Suecia), 2025",
      says: "De 2983 operaciones, el 13 % tuvo un problema en 90 días. La mitad fueron infecciones; hubo más en quienes menos caminan.",
    },
    "navarrete-2016": {
      name: "Navarrete-Opazo y otros, 2016",
      says: "Seis ensayos con 130 niños no dicen lo mismo. Se sabe muy poco a favor o en contra de las pastillas.",
    },
    "ncc-baclofen-table": {
      name: "NICE (Reino Unido), tabla de pruebas, 2012",
      says: "En un ensayo, 12 de 20 niños tenían sueño con baclofeno y ninguno con pastillas falsas.",
    },
    "novak-2020": {
      name: "Novak y otros, 2020",
      says: "Los ejercicios con una meta, de fuerza, de forma física y en casa ayudan a niños con parálisis cerebral.",
    },
    "walking-change-2020": {
      name: "Chiu y otros, 2020",
      says: "De quienes caminaban bien, el 7 % bajó un nivel. De los medianos, el 4 % bajó y el 31 % subió.",
    },
    "rutz-natural": {
      name: "Rutz y Thomason, sin fecha",
      says: "El daño del cerebro no crece, pero músculos y articulaciones pueden ponerse rígidos al crecer.",
    },
    "gait-adults-2026": {
      name: "Estudio de 83 adultos, 2026",
      says: "La velocidad bajó en todos los grupos. La función bajó más en quienes tienen las dos piernas afectadas.",
    },
    "neurotomy-sr": {
      name: "Ploegmakers y otros, sin fecha",
      says: "Se hallaron 26 estudios de cortar parte de un nervio de la pierna. Solo uno repartió a las personas al azar.",
    },
  },
};
