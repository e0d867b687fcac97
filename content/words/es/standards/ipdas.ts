import type { StandardWordsOf } from "@/lib/evidence/standard";
import type { ipdas } from "../../../form/standards/ipdas";

export const ipdasWords: StandardWordsOf<typeof ipdas> = {
  name: "IPDAS (muchos países), 2014",
  text: [
    "Son las normas mínimas para un formulario que ayuda a la gente a decidir.",
    "El nombre viene de International Patient Decision Aid Standards.",
    "Las escribieron pacientes, médicos y otras personas de muchos países.",
  ],
  groups: {
    qualifying: { title: "Para contar como un formulario así" },
    certifying: { title: "Para ser justo con cada camino" },
    quality: { title: "Para ser bueno" },
    tests: { title: "Sobre pruebas" },
  },
  points: {
    condition: {
      asks: "Dice de qué problema de salud habla.",
      why: "Dice para qué tipos de dolor se usa cada tratamiento.",
    },
    decision: {
      asks: "Dice qué decisión hay que tomar.",
      why: "Nombra los cuatro caminos como la decisión.",
    },
    options: {
      asks: "Dice cuáles son los caminos.",
      why: "Cuenta qué es cada uno de los cuatro y sus otros nombres.",
    },
    "good-sides": {
      asks: "Dice qué puede tener de bueno cada uno.",
      why: "Cuenta qué alivio se conoce para cada uno de los cuatro.",
    },
    "bad-sides": {
      asks: "Dice qué puede tener de malo cada uno.",
      why: "Cada riesgo que nombra una fuente tiene una fila.",
    },
    experience: {
      asks: "Dice cómo es vivir con cada uno.",
      why: "Cuenta los primeros días, el sueño y la vida diaria. Nuestras fuentes dicen poco, así que a menudo no sabemos.",
    },
    "equal-detail": {
      asks: "Lo bueno y lo malo tienen el mismo espacio y el mismo aspecto.",
      why: "Cada camino tiene las mismas filas, con la misma letra. Una prueba cuenta las palabras.",
    },
    citations: {
      asks: "Nombra en qué se apoyan sus datos.",
      why: "Cada dato nombra su fuente. Una lista las da enteras.",
    },
    date: {
      asks: "Dice cuándo salió.",
      why: "La fecha está en la página Acerca de y al pie de todo lo que imprime.",
    },
    "update-policy": {
      asks: "Dice cómo se mantiene al día.",
      why: "Dice cuándo se lee otra vez, y qué nos hace revisarlo antes.",
    },
    uncertainty: {
      asks: "Dice con qué certeza se saben los números.",
      why: "Junto a cada número dice con qué certeza se sabe. Una fila cuenta lo que no se sabe.",
    },
    funding: {
      asks: "Dice quién lo pagó.",
      why: "La página Acerca de dice de dónde vino el dinero: nadie dio nada.",
    },
    "natural-course": {
      asks: "Dice qué puede pasar si no se hace nada.",
      why: "Seguir como ahora es uno de los cuatro caminos. Pero ninguna fuente nuestra sigue a personas que hacen eso.",
    },
    "side-by-side": {
      asks: "Lo bueno y lo malo se pueden ver lado a lado.",
      why: "Cada fila muestra los caminos uno junto a otro.",
    },
    probabilities: {
      asks: "Dice si las cosas son probables o no.",
      why: "Mostramos los pocos números que dan nuestras fuentes. Para la mayoría de los riesgos no hay ninguno.",
    },
    "reference-class": {
      asks: "Dice de qué personas hablan los números.",
      why: "Junto a cada número dice a quién se estudió. Una fuente no lo cuenta.",
    },
    "event-rates": {
      asks: "Dice cuántas personas de cuántas.",
      why: "Solo uno de nuestros números se puede contar así.",
    },
    "same-time": {
      asks: "Los números de cada camino son del mismo tiempo.",
      why: "Ninguna fuente nuestra siguió los dos tratamientos durante el mismo tiempo.",
    },
    "same-denominator": {
      asks: "Los números de cada camino salen del mismo total.",
      why: "Cada dibujo cuenta de un total de 100. Pero para casi todos los caminos no se sabe el número.",
    },
    "several-views": {
      asks: "Muestra los números de más de una manera.",
      why: "La única parte de un total que tenemos se cuenta de las dos maneras y con un dibujo de 100.",
    },
    values: {
      asks: "Le pregunta qué es lo que más le importa.",
      why: "Usted dice cuánto le importa cada cosa y elige tres como mucho.",
    },
    "step-by-step": {
      asks: "Le lleva paso a paso hacia una decisión.",
      why: "Primero los datos, después lo que le importa, después sus preguntas, después lo que no está claro.",
    },
    "question-list": {
      asks: "Le da una lista de preguntas para la conversación.",
      why: "Su lista se hace con sus respuestas. Puede añadir las suyas.",
    },
    "needs-of-patients": {
      asks: "Primero se preguntó a pacientes qué necesitan.",
      why: "No preguntamos a ninguno.",
    },
    "needs-of-professionals": {
      asks: "Primero se preguntó a profesionales de la salud qué necesitan.",
      why: "No preguntamos a ninguno.",
    },
    "review-by-patients": {
      asks: "Lo han revisado pacientes de fuera.",
      why: "No lo ha hecho ninguno.",
    },
    "review-by-professionals": {
      asks: "Lo han revisado profesionales de la salud de fuera.",
      why: "No lo ha hecho ninguno. Todo lo que imprime lo dice.",
    },
    "field-test-patients": {
      asks: "Se probó con pacientes que tienen que tomar esta decisión.",
      why: "No se hizo.",
    },
    "field-test-professionals": {
      asks: "Se probó con quienes hablan con esos pacientes.",
      why: "No se hizo.",
    },
    "evidence-selection": {
      asks: "Dice cómo se buscaron y eligieron sus datos.",
      why: "Contamos cómo, y que no buscamos todo lo que existe.",
    },
    "evidence-quality": {
      asks: "Dice si los estudios son buenos.",
      why: "Lo decimos de los ensayos y revisiones que nombramos. No todas nuestras fuentes tienen una valoración.",
    },
    credentials: {
      asks: "Dice qué formación tienen quienes lo hicieron.",
      why: "Decimos qué hacen, pero no nombramos a nadie. Ninguno ha mostrado un título en salud.",
    },
    readability: {
      asks: "Dice si es difícil de leer.",
      why: "Medimos cada página y damos las cifras.",
    },
    "fits-values": {
      asks: "Un estudio muestra que la gente elige entonces lo que encaja con ella.",
      why: "No hay un estudio así de este formulario.",
    },
    "more-knowledge": {
      asks: "Un estudio muestra que la gente sabe entonces más.",
      why: "No hay un estudio así de este formulario.",
    },
    "about-tests": {
      asks: "Otros nueve puntos son sobre pruebas para saber si hay una enfermedad.",
      why: "Este formulario trata de elegir un tratamiento, así que aquí no cuentan.",
    },
  },
};
