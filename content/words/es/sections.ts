import type { SectionId } from "../../form/steps";

/** The parts of the form in Spanish. */
export const sectionWords: Readonly<Record<SectionId, string>> = {
  before: "Antes de empezar",
  about: "Sobre este formulario",
  where: "Dónde le duele",
  pain: "Su dolor",
  health: "Su salud",
  medicines: "Sus medicinas",
  treatments: "Lo que ha probado",
  told: "Lo que le dijeron",
  known: "Lo que se sabe",
  matters: "Lo que le importa",
  questions: "Sus preguntas",
  day: "El día de la cita",
  check: "Revise sus respuestas",
};
