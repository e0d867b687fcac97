import type { procedureRules } from "../../../form/questions/procedure";
import type { QuestionWordsOf } from "../../../question-words-of";

/** Which procedure exactly, and why it is thought of for this person. */
export const procedureQuestions: QuestionWordsOf<typeof procedureRules> = {
  "rhizotomy-or-radiofrequency": {
    short: "Qué es “rizotomía” aquí",
    text: "Cuando dicen rizotomía, ¿hablan de calor (radiofrecuencia) en los nervios pequeños de las articulaciones de la columna? ¿O hablan de una raíz nerviosa?",
    because: "porque dijo que le hablaron de “rizotomía” y su dolor está en la columna",
  },
  names: {
    short: "Un nombre o muchos",
    text: "¿Usan neurotomía, rizotomía, ablación y denervación para lo mismo? ¿A cuál se refieren en mi caso?",
    because: "porque las fuentes usan muchos nombres para un mismo tratamiento",
  },
  "told-neurotomy": {
    short: "Qué es “neurotomía” aquí",
    text: "Cuando dicen neurotomía, ¿quieren decir que se calienta el nervio, o que se corta?",
    because:
      "porque dijo que le hablaron de “neurotomía”, y las fuentes usan la palabra de dos maneras",
  },
  "told-rhizotomy": {
    short: "Qué es “rizotomía” aquí",
    text: "Cuando dicen rizotomía, ¿quieren decir calor, un balón (globo), una sustancia química o un corte? ¿En qué nervio?",
    because:
      "porque dijo que le hablaron de “rizotomía”, y las fuentes nombran muchas maneras de hacerla",
  },
  "told-another-word": {
    short: "Qué significa la palabra",
    text: "Con esta palabra, ¿quieren decir calor en un nervio? ¿Qué otros nombres tiene?",
    because: "porque dijo qué palabra le dijeron, y las fuentes usan muchos nombres",
  },
  "told-method-unknown": {
    short: "Cómo se hace",
    text: "¿Cómo me lo harían: con calor, con frío, con una sustancia química, con un balón (globo) o con un corte?",
    because: "porque dijo que aún no sabe el método",
  },
  "told-cutting": {
    short: "Por qué cortar el nervio",
    text: "¿Por qué cortarían el nervio, y qué cambia eso para siempre?",
    because: "porque dijo que le hablaron de cortar el nervio",
  },
  "told-chemical-or-balloon": {
    short: "Sustancia o balón",
    text: "¿Qué se sabe de este método? ¿Cuántas personas perdieron algo de sensibilidad, y por cuánto tiempo?",
    because: "porque dijo que le hablaron de una sustancia química o de un balón (globo)",
  },
  "told-another-way": {
    short: "Esta manera de hacerlo",
    text: "¿Qué se sabe de hacerlo de esta manera, para un dolor como el mío?",
    because: "porque dijo que le hablaron de una manera que quizá no está en nuestras fuentes",
  },
  "told-unclear": {
    short: "Lo que no está claro",
    text: "¿Podemos repasar lo que todavía no me quedó claro?",
    quoting: "Esto no me quedó claro: “{words}”. ¿Podemos repasarlo?",
    because: "porque escribió que algo no está claro",
  },
  "my-aims": {
    short: "Lo que me importa",
    text: "Esto es lo que más me importa. ¿Cómo encaja cada camino con eso?",
    quoting: "Esto me importa: “{words}”. ¿Cómo encaja cada camino con eso?",
    because: "porque nos dijo lo que más le importa",
  },
  "block-result": {
    short: "Mi bloqueo diagnóstico",
    text: "¿Qué piensan del resultado de mi bloqueo diagnóstico? ¿Qué límite usan, si las clínicas usan límites distintos?",
    because: "porque dijo que le hicieron un bloqueo diagnóstico",
  },
  "blocks-differ": {
    short: "Bloqueos distintos",
    text: "Mis bloqueos diagnósticos dieron resultados distintos. ¿Qué puede significar, y cuál cuenta?",
    because: "porque el alivio que escribió no fue igual cada vez",
  },
  "one-block": {
    short: "Un solo bloqueo",
    text: "¿Basta con un bloqueo diagnóstico, o necesito un segundo?",
    because: "porque dijo que le hicieron un solo bloqueo diagnóstico",
  },
  "no-block-yet": {
    short: "Primero un bloqueo",
    text: "¿Debería tener primero un bloqueo diagnóstico, para ver si el dolor viene de este nervio?",
    because: "porque dijo que no le han hecho ningún bloqueo diagnóstico",
  },
  "scan-results": {
    short: "Mis pruebas",
    text: "¿Qué muestran mis pruebas? ¿Muestran de dónde viene mi dolor?",
    because: "porque dijo que le hicieron una prueba de imagen o de nervios",
  },
  "sudden-pain": {
    short: "Espasmos o descargas",
    text: "¿Cuál es la causa de mis espasmos o descargas repentinas? ¿Cambia eso lo que podría ayudar?",
    because: "porque dijo que tiene espasmos o descargas repentinas",
  },
  "pain-that-spreads": {
    short: "Dolor que se extiende",
    text: "Mi dolor se extiende. ¿Encaja eso con el nervio que tratarían?",
    because: "porque dijo que su dolor se extiende",
  },
  "many-places": {
    short: "Muchos lugares",
    text: "Me duele en muchos lugares. ¿Cuáles trataría esto, y cuáles no?",
    because: "porque marcó cuatro lugares o más",
  },
  "pain-elsewhere": {
    short: "Dolor en otros lugares",
    text: "Parte de mi dolor no está en la columna, la rodilla ni la cara. ¿Qué se sabe de esto para ese dolor?",
    because: "porque marcó un lugar que no está en la columna, la rodilla ni la cara",
  },
  "nerve-like": {
    short: "Quemazón o descargas",
    text: "Mi dolor quema o es como una descarga. ¿Señala eso a un nervio, y a cuál?",
    because: "porque dijo que su dolor quema o es como una descarga",
  },
  "what-makes-worse": {
    short: "Qué lo despierta",
    text: "Lo que despierta mi dolor, ¿muestra de dónde viene?",
    because: "porque dijo qué empeora su dolor",
  },
  "pain-began": {
    short: "Cómo empezó",
    text: "La forma en que empezó mi dolor, ¿cambia lo que buscan?",
    because: "porque dijo cómo empezó su dolor",
  },
  "earlier-injection": {
    short: "Mi inyección anterior",
    text: "Ya me pusieron una inyección. ¿Qué les dice de mi dolor la manera en que funcionó?",
    because: "porque dijo que ya le pusieron una inyección",
  },
  "treatment-no-help": {
    short: "Lo que no ayudó",
    text: "Algo que probé no me ayudó mucho. ¿Qué les dice eso de mi dolor?",
    because: "porque dijo que un tratamiento le ayudó poco o nada",
  },
  "numb-already": {
    short: "Hormigueo ahora",
    text: "Ahora siento ahí hormigueo o la piel adormecida. ¿Qué significa, y podría empeorar?",
    because: "porque dijo que siente hormigueo o adormecimiento",
  },
  "new-pain": {
    short: "Mi dolor es nuevo",
    text: "Mi dolor empezó hace menos de 3 meses. ¿Es demasiado pronto para esto?",
    because: "porque dijo que su dolor empezó hace menos de 3 meses",
  },
  "earlier-surgery": {
    short: "Mi operación anterior",
    text: "¿Cambia la operación que tuve lo que pueden hacer, o lo bien que puede funcionar?",
    because: "porque dijo que tuvo una operación",
  },
};
