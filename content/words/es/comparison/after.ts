import type { RowWordsOf } from "../../../form/comparison";
import type { after } from "../../../form/comparison/after";

/** The first week, the months after it, and getting back to daily life. */
export const afterWords: RowWordsOf<typeof after> = {
  "first-days": {
    title: "La primera semana",
    cells: {
      neurotomy:
        "El artículo dice que al principio puede haber algo de dolor o hinchazón. Suele irse en unos días. Usted descansa, hace menos cosas y toma la medicina para el dolor como le digan.",
      rhizotomy:
        "El artículo dice que puede haber dolor, músculos débiles o espasmos. No dice por cuánto tiempo. Después vienen las revisiones y la fisioterapia. Son importantes para el resultado.",
    },
  },
  "first-months": {
    title: "Los primeros meses",
    cells: {
      neurotomy:
        "El artículo dice que vaya a sus próximas citas. Allí el personal mira cómo va sanando. No dice durante cuántos meses. Nuestras fuentes no cuentan cómo es la vida diaria en ese tiempo.",
      rhizotomy:
        "NICE (Reino Unido, 2010) dice que un tipo, para piernas rígidas, necesita una fisioterapia larga. El artículo dice que las revisiones y la fisioterapia son importantes para el resultado. No dice durante cuántos meses.",
    },
  },
  recovery: {
    title: "Volver a la normalidad",
    cells: {
      neurotomy:
        "El artículo dice que se tarda poco. No da un número de días ni de semanas. No sabemos para cuántas personas es así. Pregunte qué ve su clínica.",
      rhizotomy:
        "El artículo dice que por lo general es rápido, y luego que puede tardar más. No da un número de días ni de semanas. No sabemos para cuántas personas es así.",
    },
  },
  "medicines-after": {
    title: "Medicinas para el dolor más adelante",
    cells: {
      neurotomy:
        "El artículo dice que al principio las tome como le digan. No dice si la gente necesita menos después. No lo sabemos.",
      rhizotomy:
        "El artículo dice que la gente a menudo necesita menos, o ninguna. No da números. No sabemos cuántas personas son.",
    },
  },
  "daily-life": {
    title: "Dormir y vida diaria",
    cells: {
      neurotomy:
        "El artículo dice que el fin es menos dolor. No dice cómo cambian el sueño o las tareas diarias. No lo sabemos.",
      rhizotomy:
        "El artículo dice que la vida diaria puede empezar otra vez pronto. No dice cómo cambia el sueño. No lo sabemos.",
    },
  },
  cost: {
    title: "Costo y viajes",
    cells: {
      neurotomy:
        "No sabemos el costo. NICE (Reino Unido, 2016) dice que se puede hacer otra vez. Cada vez serían más citas.",
      rhizotomy:
        "No sabemos el costo. El artículo dice que puede haber que repetirlo. Cada vez serían más citas.",
    },
  },
};
