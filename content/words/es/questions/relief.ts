import type { reliefRules } from "../../../form/questions/relief";
import type { QuestionWordsOf } from "../../../question-words-of";

/** How likely relief is, how long it lasts, and what follows when it wears off. */
export const reliefQuestions: QuestionWordsOf<typeof reliefRules> = {
  "success-measure": {
    short: "Qué sería un éxito",
    text: "¿Cuánto tendría que bajar mi dolor, de 0 a 10, para contar como un éxito? ¿Cuándo lo comprobaríamos?",
    because: "porque dijo que el alivio le importa",
  },
  "strong-pain": {
    short: "El dolor más fuerte",
    text: "¿Qué me puede ayudar cuando el dolor es más fuerte, y hasta que decidamos?",
    because: "porque dijo que su dolor es muy fuerte, que tiene picos o que nada lo calma",
  },
  "comes-and-goes": {
    short: "Dolor que va y viene",
    text: "Mi dolor va y viene. ¿Cómo sabremos si un cambio se debe a un tratamiento?",
    because: "porque dijo que su dolor va y viene",
  },
  "medicines-less": {
    short: "Menos medicinas",
    text: "¿Podría tomar menos medicina para el dolor después de esto? ¿Quién me ayudaría a bajarla, y a qué ritmo?",
    because: "porque dijo que le importa tomar menos",
  },
  "earlier-neurotomy": {
    short: "Mi neurotomía anterior",
    text: "Ya me hicieron una neurotomía. ¿Repetirla funciona igual de bien, y cuántas veces se puede hacer?",
    because: "porque dijo que ya le hicieron una neurotomía",
  },
  "earlier-rhizotomy": {
    short: "Mi rizotomía anterior",
    text: "Ya me hicieron una rizotomía. ¿Qué me hicieron, y cambia eso lo que pueden hacer ahora?",
    because: "porque dijo que ya le hicieron una rizotomía",
  },
  "heat-and-regrowth": {
    short: "Si el nervio crece",
    text: "Si se hace con calor, ¿puede el nervio volver a crecer? ¿Cómo lo notaré?",
    because: "porque dijo que le hablaron de calor",
  },
  "comes-back": {
    short: "Si vuelve el dolor",
    text: "¿Puede volver el dolor después de esto? Si vuelve, ¿repetirlo funcionaría igual de bien?",
    because: "porque las fuentes no coinciden sobre si el dolor vuelve",
  },
};
