import type { GridWords } from "@/lib/evidence/grid-words";

/** Lo que dicen por igual todas las tablas. */
export const gridWords: GridWords = {
  rows: {
    what: "Qué es",
    before: "Antes",
    help: "¿Ayuda?",
    "how-long": "Cuánto dura la ayuda",
    harms: "Daños",
    day: "El día y después",
    undo: "¿Se puede deshacer?",
  },
  gaps: {
    "no-number": "No hallamos ninguna cifra.",
    "no-source": "No hallamos ninguna fuente sobre esto.",
  },
  mixed: "No compare una columna con otra.",
  why: "Por qué decimos esto",
  others: "Otros tratamientos",
  disputes: "En qué no están de acuerdo los expertos",
  unknown: "Lo que no se sabe",
  sources: "Fuentes",
  ask: "Pregunte: {question}",
  places: "Zonas del cuerpo",
  otherPlaces: "Otras partes del cuerpo",
  number: {
    compared: "Comparado con",
    people: "Personas",
    time: "Tiempo",
    sure: "Qué certeza hay",
  },
  ofHundred: "{count} de cada 100",
  read: {
    whole: "leída entera",
    abstract: "resumen leído",
    "guideline-page": "página de la guía leída",
    excerpt: "leída en parte",
    "secondary-page": "leída según la cuentan otros",
    leaflet: "folleto leído",
  },
  plain: "Solo dice lo que significa seguir como ahora.",
};
