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
      why: "Cada lugar dice de qué dolor habla. Dice que ese dolor tiene otras causas. Cómo aparece el dolor se cuenta en pocas palabras, o no se cuenta.",
    },
    decision: {
      asks: "Dice qué decisión hay que tomar.",
      why: "Nombra los cuatro caminos como la decisión.",
    },
    options: {
      asks: "Dice cuáles son los caminos.",
      why: "Cada lugar nombra hasta cinco caminos, y seguir como ahora es uno. Cuenta qué es cada uno. Otros tienen una línea cada uno.",
    },
    "good-sides": {
      asks: "Dice qué puede tener de bueno cada uno.",
      why: "Una fila cuenta si cada camino ayuda, y otra durante cuánto tiempo. Para algunos no encontramos ninguna fuente.",
    },
    "bad-sides": {
      asks: "Dice qué puede tener de malo cada uno.",
      why: "Una fila cuenta los daños de cada camino. Para algunos no encontramos ninguna fuente.",
    },
    experience: {
      asks: "Dice cómo es vivir con cada uno.",
      why: "Dos filas cuentan el día y qué se puede deshacer. Del trabajo, el sueño y el ánimo se habla en pocos lugares.",
    },
    "equal-detail": {
      asks: "Lo bueno y lo malo tienen el mismo espacio y el mismo aspecto.",
      why: "Cada camino tiene las mismas filas, con la misma letra. Unas pruebas cuentan las palabras y buscan palabras que empujan.",
    },
    citations: {
      asks: "Nombra en qué se apoyan sus datos.",
      why: "Cada dato nombra su fuente. Solo lo que significa seguir como ahora no tiene ninguna. Cada lugar da la lista de las suyas, y una lista las tiene todas.",
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
      why: "Junto a cada número dice con qué certeza se sabe. Cada lugar acaba con lo que no se sabe.",
    },
    funding: {
      asks: "Dice quién lo pagó.",
      why: "La página Acerca de dice de dónde vino el dinero: nadie dio nada.",
    },
    "natural-course": {
      asks: "Dice qué puede pasar si no se hace nada.",
      why: "Seguir como ahora es uno de los caminos en cada lugar. Algunas fuentes cuentan cómo fue ese dolor. En otros lugares no encontramos ninguna.",
    },
    "side-by-side": {
      asks: "Lo bueno y lo malo se pueden ver lado a lado.",
      why: "Cada fila muestra los caminos uno junto a otro.",
    },
    probabilities: {
      asks: "Dice si las cosas son probables o no.",
      why: "Mostramos los números que dan nuestras fuentes. Para muchos daños no hay ninguno.",
    },
    "reference-class": {
      asks: "Dice de qué personas hablan los números.",
      why: "Junto a cada número dice a cuántas personas se estudió. El lugar dice de qué dolor. Casi nunca se cuenta la edad ni el sexo.",
    },
    "event-rates": {
      asks: "Dice cuántas personas de cuántas.",
      why: "Cada parte de un grupo se cuenta como tantas de cada 100, con cuántas personas se estudió. Lo que una fuente da como media se cuenta como media.",
    },
    "same-time": {
      asks: "Los números de cada camino son del mismo tiempo.",
      why: "Donde un estudio miró dos caminos, los dos se cuentan en el mismo tiempo. Casi nunca es así. Entonces una línea dice que no se comparen.",
    },
    "same-denominator": {
      asks: "Los números de cada camino salen del mismo total.",
      why: "Las partes de un grupo son de cada 100, y los puntos de dolor, de 10. Pero algunos caminos tienen solo uno de los dos, o ningún número.",
    },
    "several-views": {
      asks: "Muestra los números de más de una manera.",
      why: "Muchas partes se cuentan con palabras y también con un dibujo de 100 personas. No todas.",
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
      why: "Junto a cada fuente dice qué tipo de estudio es, su nota si la tiene y cuánto leímos de ella.",
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
