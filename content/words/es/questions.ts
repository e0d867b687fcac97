import type { QuestionWords } from "@/lib/questions/question";
import type { QuestionGroupId, QuestionId } from "../../form/questions";
import { alternativeQuestions } from "./questions/alternatives";
import { everyoneQuestions } from "./questions/everyone";
import { healthQuestions } from "./questions/health";
import { procedureQuestions } from "./questions/procedure";
import { reliefQuestions } from "./questions/relief";
import { riskQuestions } from "./questions/risks";
import { safetyQuestions } from "./questions/safety";
import { visitQuestions } from "./questions/visit";

export const questionGroupWords: { readonly [Group in QuestionGroupId]: string } = {
  "which-procedure": "Qué tratamiento es",
  "why-me": "Por qué se piensa en esto para mí",
  "the-day": "Ese día",
  after: "Cómo me sentiré después",
  relief: "Alivio: si es probable y cuánto",
  "wears-off": "Si no funciona o se pasa",
  risks: "Mis riesgos",
  "my-health": "Mi salud, medicinas e implantes",
  alternatives: "Otros caminos y esperar",
  cost: "Costo y viajes",
  recovery: "Volver a la normalidad",
  "follow-up": "Lo que viene más tarde",
};

/** The text of every question, and the reason it is on someone's list. */
export const questionWords: { readonly [Id in QuestionId]: QuestionWords } = {
  ...everyoneQuestions,
  ...safetyQuestions,
  ...procedureQuestions,
  ...visitQuestions,
  ...reliefQuestions,
  ...riskQuestions,
  ...healthQuestions,
  ...alternativeQuestions,
};
