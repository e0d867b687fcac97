import type { procedureRules } from "../../../form/questions/procedure";
import type { QuestionWordsOf } from "../../../question-words-of";

/** Which procedure exactly, and why it is thought of for this person. */
export const procedureQuestions: QuestionWordsOf<typeof procedureRules> = {
  "exact-procedure": {
    text: "¿Qué nervio exacto, de qué lado, con qué método, y se puede deshacer?",
    because: "porque las fuentes no coinciden sobre qué nervio trata cada uno",
  },
  "rhizotomy-or-radiofrequency": {
    text: "Cuando dicen rizotomía, ¿hablan del tratamiento con calor (radiofrecuencia) de las articulaciones pequeñas de mi columna? ¿O hablan de cortar una raíz nerviosa?",
    because: "porque dijo que le hablaron de “rizotomía” y su dolor está en la columna",
  },
  names: {
    text: "¿Usan neurotomía, rizotomía, ablación y denervación para lo mismo? ¿A cuál se refieren en mi caso?",
    because: "porque las fuentes usan muchos nombres para un mismo tratamiento",
  },
  "told-neurotomy": {
    text: "Cuando dicen neurotomía, ¿quieren decir que se calienta el nervio, o que se corta?",
    because:
      "porque dijo que le hablaron de “neurotomía”, y las fuentes usan la palabra de dos maneras",
  },
  "told-rhizotomy": {
    text: "Cuando dicen rizotomía, ¿quieren decir calor, un balón (globo), una sustancia química o un corte? ¿En qué nervio?",
    because:
      "porque dijo que le hablaron de “rizotomía”, y las fuentes nombran muchas maneras de hacerla",
  },
  "told-another-word": {
    text: "Con esta palabra, ¿quieren decir calor en un nervio? ¿Qué otros nombres tiene?",
    because: "porque dijo que oyó otra palabra",
  },
  "told-method-unknown": {
    text: "¿Cómo me lo harían: con calor, con frío, con una sustancia química, con un balón (globo) o con un corte?",
    because: "porque dijo que aún no sabe el método",
  },
  "told-cutting": {
    text: "¿Por qué cortarían el nervio, y qué cambia eso para siempre?",
    because: "porque dijo que le hablaron de cortar el nervio",
  },
  "told-chemical-or-balloon": {
    text: "¿Qué se sabe de este método? ¿Cuántas personas perdieron algo de sensibilidad, y por cuánto tiempo?",
    because: "porque dijo que le hablaron de una sustancia química o de un balón (globo)",
  },
  "told-another-way": {
    text: "¿Qué se sabe de hacerlo de esta manera, para un dolor como el mío?",
    because: "porque dijo que le hablaron de una manera que quizá no está en nuestras fuentes",
  },
  "told-unclear": {
    text: "¿Podemos repasar lo que todavía no me quedó claro?",
    because: "porque escribió que algo no está claro",
  },
  "why-me": {
    text: "¿Por qué piensan en esto para mí? ¿Qué prueba o qué señal apunta a este nervio?",
    because: "porque esto importa a todos",
  },
  "my-aims": {
    text: "Esto es lo que más me importa. ¿Cómo encaja cada camino con eso?",
    because: "porque nos dijo lo que más le importa",
  },
  "block-result": {
    text: "¿Qué piensan del resultado de mi bloqueo diagnóstico? ¿Qué límite usan, si las clínicas usan límites distintos?",
    because: "porque dijo que le hicieron un bloqueo diagnóstico",
  },
  "one-block": {
    text: "¿Basta con un bloqueo diagnóstico, o necesito un segundo?",
    because: "porque dijo que le hicieron un solo bloqueo diagnóstico",
  },
  "no-block-yet": {
    text: "¿Debería tener primero un bloqueo diagnóstico, para ver si el dolor viene de este nervio?",
    because: "porque dijo que no le han hecho ningún bloqueo diagnóstico",
  },
  "scan-results": {
    text: "¿Qué muestran mis pruebas? ¿Muestran de dónde viene mi dolor?",
    because: "porque dijo que le hicieron una prueba de imagen o de nervios",
  },
  "face-pain-cause": {
    text: "¿Cuál es la causa de mi dolor de cara, y de qué nervio viene?",
    because: "porque dijo que le duele la cara",
  },
  "sudden-pain": {
    text: "¿Cuál es la causa de mis espasmos o descargas repentinas? ¿Podría alguno de los dos tratamientos cambiarlos, o provocarlos?",
    because: "porque dijo que tiene espasmos o descargas repentinas",
  },
  "pain-that-spreads": {
    text: "Mi dolor se extiende. ¿Encaja eso con el nervio que tratarían?",
    because: "porque dijo que su dolor se extiende",
  },
  "many-places": {
    text: "Me duele en muchos lugares. ¿Cuáles trataría esto, y cuáles no?",
    because: "porque marcó cuatro lugares o más",
  },
  "pain-elsewhere": {
    text: "Parte de mi dolor no está en la columna ni en la cara. ¿Qué se sabe de esto para ese dolor?",
    because: "porque marcó un lugar que no está en la columna ni en la cara",
  },
  "nerve-like": {
    text: "Mi dolor quema o es como una descarga. ¿Señala eso a un nervio, y a cuál?",
    because: "porque dijo que su dolor quema o es como una descarga",
  },
  "what-makes-worse": {
    text: "Lo que despierta mi dolor, ¿muestra de dónde viene?",
    because: "porque dijo qué empeora su dolor",
  },
  "pain-began": {
    text: "La forma en que empezó mi dolor, ¿cambia lo que buscan?",
    because: "porque dijo cómo empezó su dolor",
  },
  "earlier-injection": {
    text: "Ya me pusieron una inyección. ¿Qué les dice de mi dolor la manera en que funcionó?",
    because: "porque dijo que ya le pusieron una inyección",
  },
  "treatment-no-help": {
    text: "Algo que probé no me ayudó mucho. ¿Qué les dice eso de mi dolor?",
    because: "porque dijo que un tratamiento le ayudó poco o nada",
  },
  "numb-already": {
    text: "Ahora siento ahí hormigueo o la piel adormecida. ¿Qué significa, y podría empeorar?",
    because: "porque dijo que siente hormigueo o adormecimiento",
  },
  "new-pain": {
    text: "Mi dolor empezó hace menos de 3 meses. ¿Es demasiado pronto para esto?",
    because: "porque dijo que su dolor empezó hace menos de 3 meses",
  },
  "earlier-surgery": {
    text: "¿Cambia la operación que tuve lo que pueden hacer, o lo bien que puede funcionar?",
    because: "porque dijo que tuvo una operación",
  },
};
