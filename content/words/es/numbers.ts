import type { NumberWords } from "@/lib/evidence/evidence";
import type { NumberId } from "../../form/numbers";

/** The words of every number: who, how many of how many, over what time, how sure. */
export const numberWords: {
  readonly [Id in NumberId]: NumberWords;
} = {
  "article-minutes": {
    who: "No dice en cuántas personas se midió.",
    found: "Dice que por lo general dura de 30 a 60 minutos.",
    over: "No dice en qué años.",
    sure: "Así que no sabemos con qué certeza.",
  },
  "dutch-trials": {
    who: "Tres ensayos holandeses (2017) tuvieron 681 personas con dolor lumbar crónico (en la parte baja de la espalda). Todas hicieron ejercicio. Algunas recibieron también el tratamiento con calor.",
    found:
      "En las articulaciones pequeñas (facetarias) la diferencia fue de 0,2 puntos sobre 10, quizá por azar. En la de junto a la cadera fue de 0,7. Todas fueron menores de 2 puntos, el mínimo fijado.",
    over: "Esto fue a los 3 meses.",
    sure: "Las personas sabían qué recibían, así que hay menos certeza.",
  },
  "cochrane-trials": {
    who: "Una revisión Cochrane (2015) encontró 23 ensayos con 1309 personas.",
    found:
      "Frente a un calor simulado, el dolor de las articulaciones pequeñas fue 1,5 puntos sobre 10 menor.",
    over: "Esto fue poco tiempo después.",
    sure: "Valora la certeza de los ensayos de muy baja a moderada.",
  },
  "nice-months": {
    who: "NICE (Reino Unido, 2016) examinó ensayos sobre el dolor en la parte baja de la espalda.",
    found: "Apuntan a un mínimo de 6 a 12 meses. No dice en cuántas personas.",
    over: "Ningún ensayo contó más tiempo.",
    sure: "NICE dice que no hay certeza de esto.",
  },
  "sweden-months": {
    who: "Un equipo de Suecia (2016) repasó 206 primeros tratamientos del dolor de cara. Usaron un balón (globo) o una sustancia química.",
    found: "La mitad dio alivio durante 20 a 21 meses o más. La otra mitad dio menos.",
    over: "Es el tiempo que pasó hasta que la mitad ya no daba alivio.",
    sure: "Fue un solo centro que repasó sus historias clínicas. Así que hay menos certeza.",
  },
  "sweden-numbness": {
    who: "Un equipo de Suecia (2016) repasó 206 primeros tratamientos de la cara.",
    found: "Encontraron un riesgo alto de cara adormecida.",
    over: "Parte de la sensibilidad volvió con el tiempo.",
    sure: "Fue un solo centro, así que hay menos certeza.",
  },
};
