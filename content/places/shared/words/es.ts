import type { SourceWords } from "@/lib/evidence/place";
import type { sharedSources } from "../sources";
import type { spine as english } from "./en";

/** Names and sayings of the sources that several places rest on. */
export const words: { readonly [Id in (typeof sharedSources)[number]["id"]]: SourceWords } = {
  "busse-2025": {
    name: "Panel de la guía del BMJ, 2025",
    says: "El panel se pronunció con fuerza contra el calor y las inyecciones en las articulaciones, fuera de ensayos. Habla del dolor de espalda o cuello de tres meses o más.",
  },
  "wang-2025": {
    name: "Revisión para el BMJ, 2025",
    says: "Frente a un tratamiento simulado, los corticoides en una articulación de la columna cambian poco o nada (GRADE: moderada). Sobre el calor no pudo decir nada (GRADE: muy baja).",
  },
  "multisociety-2025": {
    name: "Sociedades médicas, 2025",
    says: "Varias sociedades médicas pidieron al BMJ que retirara su guía. Dudan de cómo se hizo.",
  },
  "retraction-watch-2025": {
    name: "Retraction Watch (noticias), 2025",
    says: "34 sociedades de médicos que hacen estos tratamientos pidieron retirar la guía. Los autores la mantienen y el BMJ no piensa hacer más.",
  },
  "aafp-poem-2025": {
    name: "American Family Physician (EE. UU.), 2025",
    says: "Un resumen de la guía del BMJ para médicos de familia. Dice que nadie del panel tenía lazos de dinero.",
  },
  "mpw-2017": {
    name: "Doce sociedades del dolor, 2017",
    says: "Dicen que los ensayos holandeses fallan en el plan, en las personas elegidas, en el método y en las cuentas. Señalan que las aseguradoras ayudaron a pagarlos.",
  },
  "lanier-2020": {
    name: "Lanier y Neal (EE. UU.), 2020",
    says: "Dos autores dicen que algunos críticos de los ensayos holandeses tenían lazos con los fabricantes de los aparatos.",
  },
  "nice-qs155": {
    name: "NICE (Reino Unido), 2017",
    says: "Nada de inyecciones en la columna para el dolor lumbar que no viene de una raíz nerviosa. Admite el calor si se cumplen las reglas y el bloqueo diagnóstico ayudó.",
  },
  "nice-ng59": {
    name: "NICE (Reino Unido), 2016",
    says: "Para el dolor lumbar, NICE mira el ejercicio en grupo que se ajusta a la persona. Las terapias psicológicas, solo dentro de un plan con ejercicio.",
  },
  "nice-bites-ng59": {
    name: "Resumen de NICE del NHS (Reino Unido), 2017",
    says: "Antiinflamatorios con la dosis más baja y el menor tiempo. Ni opioides ni solo paracetamol para el dolor lumbar crónico.",
  },
  "smuck-2012": {
    name: "Smuck y otros (EE. UU.), 2012",
    says: "Tras el primer tratamiento con calor, el alivio suele acabar a los siete o nueve meses. Si el primero ayudó, repetirlo a menudo también.",
  },
  "cohen-2014-sedation": {
    name: "Cohen y otros (EE. UU.), 2014",
    says: "Con un sedante, 70 de cada 100 bloqueos parecían positivos. Sin él, 54 de cada 100.",
  },
  "hey-2023": {
    name: "Hospitales de Hull (Reino Unido), 2023",
    says: "Una corriente calienta el nervio. La zona puede doler unos días. La anestesia puede llegar a las piernas por un tiempo.",
  },
  "leaflet-rf-daycase": {
    name: "Folleto de un hospital (Reino Unido), sin fecha",
    says: "Se hace en el día, en unos 30 minutos, boca abajo y con rayos X. Después, una o dos horas allí. Alguien tiene que llevarle a casa.",
  },
  "leaflet-abhb-2013": {
    name: "Hospitales de Aneurin Bevan (Reino Unido), 2013",
    says: "Dura de 30 a 60 minutos. Usted dice lo que siente mientras se prueba la aguja. Puede tardar dos o tres semanas en ayudar.",
  },
  "mkuh-sedation": {
    name: "Hospital de Milton Keynes (Reino Unido), sin fecha",
    says: "Durante 24 horas tras un sedante: no conducir (manejar), no usar máquinas, no firmar papeles legales, no beber alcohol.",
  },
  "clinicalgate-rf": {
    name: "Libro sobre radiofrecuencia, copia de 2015",
    says: "El calor junto a la columna puede dañar un nervio para siempre o pinchar un pulmón. La parte que leímos no dice con qué frecuencia.",
  },
  "francio-2021": {
    name: "Francio y otros (EE. UU.), 2021",
    says: "Una persona tuvo quemaduras hondas en la piel, donde la placa saca la corriente.",
  },
  "asra-2018-update": {
    name: "Sociedad ASRA (EE. UU.), 2019",
    says: "Desde 2018 pone el calor y los bloqueos de la espalda media y baja en un riesgo bajo de sangrado.",
  },
  "endres-2017": {
    name: "Endres y otros (EE. UU.), 2017",
    says: "Nadie sangró en 4766 inyecciones en que se siguió con el anticoagulante. Hubo daños graves en nueve personas de 2296 en que se dejó.",
  },
  "williams-2020": {
    name: "Revisión Cochrane, 2020",
    says: "La revisión reúne 75 ensayos de terapias psicológicas para muchos dolores crónicos.",
  },
  "nice-ta159": {
    name: "NICE (Reino Unido), 2008",
    says: "Un neuroestimulador es para el dolor de los nervios, tras seis meses de dolor fuerte y una prueba.",
  },
  "gstt-facet": {
    name: "Guy’s and St Thomas’ (Reino Unido), sin fecha",
    says: "La anestesia y el corticoide entran en la articulación con rayos X. La zona puede doler unos días. Las piernas pueden dormirse minutos u horas. Puede haber infección.",
  },
  "kingston-facet": {
    name: "NHS de Kingston y Richmond (Reino Unido), sin fecha",
    says: "Puede tardar hasta dos semanas en notarse. Algunos no notan nada o tienen más dolor. Unos vuelven al trabajo al día siguiente; otros, unos días después.",
  },
  "nice-ipg545": {
    name: "NICE (Reino Unido), 2016",
    says: "Calor dentro de un disco de la columna: los datos son pocos y débiles. Queda para centros que lo estudian.",
  },
};

/** Sentences that the places of the spine share. */
export const spine: typeof english = {
  carryingOn: {
    name: "Seguir como ahora",
    what: { same: "Usted sigue con lo que hace hoy." },
    before: { none: "No hace falta ninguna prueba." },
    harms: { open: "El dolor puede seguir igual, bajar o subir." },
    day: { none: "No hay ningún día de hospital." },
    undo: { open: "Más adelante puede elegir otra cosa." },
  },
  bmj: {
    title: "¿Se debe hacer o no? (2025)",
    panel:
      "Un panel en el BMJ se opuso con fuerza al calor y a las inyecciones en articulaciones, fuera de ensayos.",
    societies:
      "34 sociedades médicas pidieron retirarlo. Dicen que mezcla personas y métodos distintos.",
    journal: "El BMJ no lo ha retirado. Los autores lo mantienen.",
  },
  dutch: {
    title: "¿Qué muestran los ensayos holandeses? (2017)",
    authors: "Los autores no hallaron una mejora importante al añadir calor al ejercicio.",
    societies:
      "Doce sociedades del dolor dijeron que fallaban el plan, las personas elegidas, el método y las cuentas.",
    ties: "Las aseguradoras holandesas ayudaron a pagar los ensayos. Algunos críticos tenían lazos con los fabricantes.",
  },
  questions: {
    dutch: "¿Trata usted como en los ensayos holandeses, y haría yo también ejercicio?",
    dutchBecause: "porque los expertos no están de acuerdo sobre lo que muestran",
    viewBecause: "porque los expertos no están de acuerdo sobre el calor y las inyecciones",
    otherTreatment: "¿De qué otro tratamiento me hablaron, en qué nervio, y qué se sabe de él?",
    otherTreatmentBecause: "porque le hablaron de una forma que no está en la tabla",
    howTheyDidBecause: "porque los ensayos dan resultados distintos",
  },
  ties: "Estas sociedades son de médicos que hacen los tratamientos. Un resumen dice que el panel no tenía lazos de dinero.",
  thinners:
    "Las reglas sobre los anticoagulantes cambian de un sitio a otro. En un estudio grande, nadie sangró entre quienes siguieron con ellos. Nueve personas que los dejaron tuvieron daños graves. Nunca los deje por su cuenta.",
  sedative:
    "Un sedante puede cambiar la prueba. En un ensayo de otros bloqueos, con él fueron positivos 70 de cada 100. Sin él, 54 de cada 100.",
  afterSedative: "Tras un sedante, no conduzca (maneje) ni firme papeles legales durante 24 horas.",
  burns: "Unas pocas personas tuvieron quemaduras hondas en la piel por donde sale la corriente.",
  textbook:
    "Un libro cita el daño para siempre de un nervio y, cerca del pecho, un pulmón pinchado. No dice con qué frecuencia.",
};
