import type { BlankFormWords } from "@/lib/words/blank-form-words";
import type { LetterWords } from "@/lib/words/letter-words";

/** The letter with a person's link and its pattern for a phone's camera. It names no illness. */
export const letterWords: LetterWords = {
  title: "Un formulario para completar antes de su cita",
  author: "Ready to Ask",
  lead: "Por favor, complete este formulario antes de su cita: {day}, {time}.",
  openTitle: "Cómo abrir el formulario",
  open: ["Apunte al cuadrado con la cámara de su teléfono. Después toque el enlace que muestra."],
  typeTitle: "O escriba su código",
  typeAddress: "Escriba esta dirección en un navegador y elija “Tengo un código de una carta”.",
  typeCode: "Después escriba este código. Da igual usar letras grandes o pequeñas.",
  needTitle: "Lo que necesita",
  need: [
    "Para abrirlo necesita su fecha de nacimiento.",
    "Se tarda unos 30 minutos, o 10 por el camino corto. Puede seguir más tarde en cualquier teléfono o computadora.",
    "El enlace es solo para usted. Por favor, no lo pase a nadie.",
  ],
  otherWayTitle: "Si no tiene teléfono o no quiere usarlo",
  otherWay: ["Llámenos al {phone}. Puede pedir el formulario en papel."],
  notWatchedTitle: "Nadie vigila el formulario",
  notWatched: [
    "No lo use para pedir ayuda. Si necesita ayuda enseguida, llame al {number} o vaya a urgencias (sala de emergencias).",
  ],
  unprintable: "está en lugar de un signo que no podemos imprimir.",
};

/** The questionnaire for a pen. All that it shares with the screen comes from there. */
export const blankFormWords: BlankFormWords = {
  title: "Prepárese para preguntar a su médico: el formulario en papel",
  subject: "Preguntas para contestar antes de una cita sobre neurotomía o rizotomía",
  how: [
    "Use un bolígrafo oscuro. Marque las casillas y escriba en las líneas. Puede saltarse cualquier pregunta.",
    "¿No le cabe? Escriba en otra hoja y ponga el número de la pregunta.",
    "¿Necesita ayuda con el formulario? Llámenos al {phone}.",
  ],
  sheet: { name: "Nombre del paciente", dateOfBirth: "Fecha de nacimiento" },
  call: "Llame al {number} para pedir ayuda.",
  tickOne: "Marque una.",
  writePlace: "Escriba uno de los lugares que marcó.",
  entry: "{entry} {number}",
  fieldHint: "“{label}” {hint}",
  more: "Use los recuadros que necesite. Deje los demás vacíos.",
  noRecommendation: "Este formulario no dice qué tratamiento hacerse.",
  unprintable: "está en lugar de un signo que no podemos imprimir.",
  conditions: {
    step: "Si {clause}, conteste esta parte. Si no, déjela en blanco.",
    question: "Si {clause}, conteste esto.",
    questions: "Si {clause}, conteste las preguntas {from} a {to}.",
    answered: "contestó la pregunta {question}",
    notAnswered: "no contestó la pregunta {question}",
    ticked: "marcó {options} en la pregunta {question}",
    notTicked: "no marcó {options} en la pregunta {question}",
    tickedOther: "marcó algo que no es {options} en la pregunta {question}",
    age: "tiene de {from} a {to} años, o no se sabe su edad",
    tickedAtLeast: "marcó {count} o más en la pregunta {question}",
    atLeast: "puso {value} o más en la pregunta {question}",
    quoted: "“{option}”",
    and: "{one} y {other}",
    or: "{one} o {other}",
  },
  intros: {
    "about-this-form": [
      "Escriba también el nombre y la fecha de nacimiento arriba en cada página. Las hojas pueden separarse.",
    ],
    "pain-medicines": [
      "No deje ni cambie ninguna medicina por este formulario.",
      "Cuente pastillas, parches, cremas y gotas. Use un recuadro para cada una.",
    ],
    "treatment-details": ["Use un recuadro para cada tratamiento. Deje en blanco lo que no sepa."],
    understanding: [
      "Aquí hay cuatro cosas que la gente puede decir. ¿Cree que cada una es verdadera o falsa? Puede saltarse cualquiera.",
      "No hay puntos. Después viene lo que dicen las fuentes.",
    ],
    "matters-most": ["Lo que dicen las fuentes de cada cosa está en la parte anterior."],
    "your-questions": [],
    check: ["Mire sus respuestas una vez más. Después dé el formulario a la clínica."],
  },
  filledIn: { "about-this-form": [] },
  labels: {},
  hints: {
    "emergency-signs":
      "Basta con una señal. Si tiene una, o no lo sabe, pida ayuda primero. Este formulario puede esperar.",
    "date-of-birth": "Use números, uno en cada casilla.",
    worries: "Use sus propias palabras.",
    "questions-top": "Elija cinco como mucho y póngalas en orden. Use sus palabras.",
  },
  notOnPaper: [
    ...[
      "paper",
      "print-size",
      "doctor-language",
      "ask-grid",
      "ask-statements",
      "questions-dropped",
    ],
    ...["statement-names", "statement-coming-back", "statement-undo", "statement-neither"],
    "own-questions",
  ],
};
