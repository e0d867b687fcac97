import type { reliefRules } from "../../../form/questions/relief";
import type { QuestionWordsOf } from "../../../question-words-of";

/** How likely relief is, how long it lasts, and what follows when it wears off. */
export const reliefQuestions: QuestionWordsOf<typeof reliefRules> = {
  "relief-chance": {
    text: "De cada 100 personas como yo, ¿cuántas se alivian? ¿Cuánto, por cuánto tiempo, y con qué certeza se sabe?",
    because: "porque esto importa a todos",
  },
  "success-measure": {
    text: "¿Cuánto tendría que bajar mi dolor, de 0 a 10, para contar como un éxito? ¿Cuándo lo comprobaríamos?",
    because: "porque dijo que el alivio le importa",
  },
  "strong-pain": {
    text: "¿Qué me puede ayudar cuando el dolor es más fuerte, y hasta que decidamos?",
    because: "porque dijo que su dolor es muy fuerte, que tiene picos o que nada lo calma",
  },
  "comes-and-goes": {
    text: "Mi dolor va y viene. ¿Cómo sabremos si un cambio se debe a un tratamiento?",
    because: "porque dijo que su dolor va y viene",
  },
  "how-long": {
    text: "¿Cuánto dura el alivio en personas como yo, y con qué certeza se sabe?",
    because: "porque las fuentes no coinciden sobre cuánto dura el alivio",
  },
  "medicines-less": {
    text: "¿Podría tomar menos medicina para el dolor después de esto? ¿Quién me ayudaría a bajarla, y a qué ritmo?",
    because: "porque dijo que le importa tomar menos",
  },
  "earlier-neurotomy": {
    text: "Ya me hicieron una neurotomía. ¿Repetirla funciona igual de bien, y cuántas veces se puede hacer?",
    because: "porque dijo que ya le hicieron una neurotomía",
  },
  "earlier-rhizotomy": {
    text: "Ya me hicieron una rizotomía. ¿Qué me hicieron, y cambia eso lo que pueden hacer ahora?",
    because: "porque dijo que ya le hicieron una rizotomía",
  },
  "heat-and-regrowth": {
    text: "Si se hace con calor, ¿puede el nervio volver a crecer? ¿Cómo lo notaré?",
    because: "porque dijo que le hablaron de calor",
  },
  "comes-back": {
    text: "¿Puede volver el dolor después de esto? Si vuelve, ¿repetirlo funcionaría igual de bien?",
    because: "porque las fuentes no coinciden sobre si el dolor vuelve",
  },
  "if-no-help": {
    text: "¿Qué hacemos si no ayuda, o si empeora las cosas?",
    because: "porque ninguna fuente dice que ayude a todas las personas",
  },
};
