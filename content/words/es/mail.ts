import type { MailWords } from "@/lib/words/mail-words";

/** The words of mail in Spanish. They name no condition and no treatment. */
export const mailWords: MailWords = {
  subject: {
    invitation: "Un formulario para completar antes de su cita",
    reminder: "Su formulario sigue abierto",
    moved: "Su cita tiene otro día u otra hora",
  },
  greeting: "Hola:",
  opening: {
    invitation: [
      "Usted tiene una cita en {clinic} el {when}.",
      "Por favor, complete un formulario antes de venir. Le ayuda a preparar su cita.",
    ],
    reminder: [
      "Usted tiene una cita en {clinic} el {when}.",
      "Le pedimos que antes completara un formulario. Todavía no nos lo ha enviado.",
      "Si ya empezó, sus respuestas siguen ahí. Este enlace le lleva de vuelta a ellas.",
    ],
    moved: [
      "Su cita en {clinic} ha cambiado. Ahora es el {when}.",
      "El formulario sigue aquí, con todo lo que ya contestó. Los enlaces que le enviamos antes también sirven.",
    ],
  },
  open: "Abrir el formulario",
  orCopy: "O copie esta dirección en su navegador:",
  need: [
    "Para abrirlo necesita su fecha de nacimiento. Así nadie más puede abrir su formulario.",
    "Se tarda unos 30 minutos, o 10 por el camino corto. Puede parar y volver cuando quiera.",
    "El enlace funciona hasta el final del {until}. Es solo para usted. No lo pase a nadie.",
  ],
  contact: [
    "Nadie mira este buzón. No lo use para pedir ayuda.",
    "Para preguntar o cambiar algo, llame a {clinic} al {phone}.",
  ],
  stop: {
    text: "¿No quiere que se lo pidamos otra vez?",
    link: "No recibir más recordatorios",
  },
};
