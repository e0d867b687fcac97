import type { LinkWords } from "@/lib/words/link-words";

/** The words of the pages around a link from a clinic, in Spanish. */
export const linkWords: LinkWords = {
  landing: {
    title: "Abra su formulario",
    description: "Un formulario de su clínica.",
    text: [
      "{clinic} le pide que complete un formulario antes de su cita.",
      "Se tarda unos 30 minutos, o 10 por el camino corto.",
      "Primero, dé su fecha de nacimiento. Así vemos que este formulario es suyo.",
      "¿Ayuda usted a alguien con este formulario? Entonces dé la fecha de nacimiento de esa persona.",
    ],
    label: "¿Cuál es su fecha de nacimiento?",
    hint: "Use números, por ejemplo {example}.",
    open: "Abrir el formulario",
    help: "¿Necesita ayuda? Llame a {clinic} al {phone}.",
    wrong: "Revise su fecha de nacimiento y escríbala una vez más.",
    whatToDo: [
      "Este enlace y esta fecha no abrieron un formulario.",
      "Después de cinco fechas equivocadas, el enlace se bloquea. Entonces solo la clínica puede abrirlo de nuevo.",
      "Si no sabe qué falla, llame a {clinic} al {phone}.",
    ],
  },
  code: {
    title: "Tengo un código de una carta",
    label: "El código de su carta",
    hint: "Tiene 10 letras y números. No importan las mayúsculas, los guiones ni los espacios.",
    open: "Usar este código",
    wrong: "Ese no es un código de una carta. Mírelo otra vez y revise cada letra y cada número.",
  },
  consent: [
    "¿Puedo completar un formulario con usted? Es de {clinic}, para su cita.",
    "Yo le leo las preguntas y escribo lo que usted dice. Se tarda unos 30 minutos, o 10 por el camino corto.",
    "Puede saltarse cualquier pregunta y parar cuando quiera.",
    "Guardamos sus respuestas. Las leen las personas que le atienden en {clinic}.",
  ],
  open: {
    title: "Su formulario está abierto en este navegador",
    text: [
      "Llega a {clinic} cuando usted lo envía, y no antes.",
      "Puede parar ahora y volver con el mismo enlace.",
    ],
    start: "Empezar mi formulario",
    goOn: "Seguir con mi formulario",
  },
  addable: {
    title: "Su clínica tiene su formulario",
    text: [
      "Usted lo envió a {clinic} el {date}.",
      "Hasta su cita puede añadir algo y enviarlo otra vez.",
    ],
    add: "Añadir a mi formulario",
  },
  returned: {
    title: "Su clínica tiene su formulario",
    text: [
      "Usted lo envió a {clinic} el {date}.",
      "Para que sus respuestas sigan siendo privadas, este enlace no las muestra.",
      "¿Quiere cambiar algo? Llame a {clinic} al {phone}.",
    ],
  },
  expired: {
    title: "Este enlace ha terminado",
    text: [
      "Ya no puede usarlo para completar el formulario.",
      "Si todavía quiere hacerlo, llame a {clinic} al {phone}. Allí pueden darle más tiempo.",
    ],
  },
  revoked: {
    title: "Este enlace no funciona ahora",
    text: ["{clinic} lo ha cerrado.", "Si necesita uno nuevo, llame a {clinic} al {phone}."],
  },
  locked: {
    title: "Este enlace está bloqueado",
    text: [
      "Se dio cinco veces una fecha de nacimiento equivocada. Bloqueamos el enlace para que su formulario siga siendo privado.",
      "Llame a {clinic} al {phone}. Allí pueden abrirlo de nuevo.",
      "Antes dio la fecha correcta en este navegador. Por eso puede seguir aquí.",
    ],
  },
  done: {
    title: "Ha terminado en este dispositivo",
    text: [
      "Ahora nadie puede abrir aquí su formulario sin su enlace y su fecha de nacimiento.",
      "Conservamos lo que guardó. Use su enlace para seguir, aquí o en otro dispositivo.",
    ],
  },
  none: {
    title: "Abra su enlace una vez más",
    text: [
      "Esta página necesita el enlace que le dio su clínica.",
      "Ábralo desde su correo, o apunte otra vez con la cámara al código de su carta.",
      "¿No funcionó? Llame a {clinic} al {phone}.",
    ],
  },
  stopReminders: {
    title: "No recibir más correos sobre este formulario",
    text: [
      "Mandamos uno o dos correos a quienes todavía no han enviado su formulario.",
      "Pulse el botón si no los quiere. Su enlace sigue funcionando.",
    ],
    stop: "No recibir más correos",
  },
  remindersStopped: {
    title: "No se lo recordaremos más",
    text: ["No recibirá más correos de estos por este formulario.", "Su enlace sigue funcionando."],
  },
  forWhom: "Este formulario es de {name}. ¿No es usted? Llame a {clinic}, al {phone}.",
  endHere: {
    title: "¿Este dispositivo no es suyo?",
    text: [
      "Primero guarde esta página con el botón de arriba. Después cierre aquí el formulario.",
      "Conservamos lo que guardó. Su enlace lo abre de nuevo.",
    ],
    end: "He terminado en este dispositivo",
  },
  sent: {
    show: "Ver mis páginas",
    add: "Hasta su cita puede añadir algo a su formulario. Después envíelo otra vez.",
    call: "¿Quiere cambiar algo? Llame a {clinic} al {phone}.",
    endHere: {
      title: "¿Este dispositivo no es suyo?",
      text: [
        "Primero guarde o imprima sus páginas. Después ciérrelas aquí.",
        "Hasta su cita, su enlace las abre otra vez.",
      ],
      end: "He terminado en este dispositivo",
    },
  },
  deleteAfterSending: {
    title: "Su clínica tiene sus respuestas",
    text: [
      "Usted las envió a {clinic}. Ya no puede borrarlas aquí.",
      "Llame a {clinic} al {phone} y pida que las borren.",
    ],
  },
  emergencyPlace: "Donde está su clínica",
  watched: {
    notice: [
      "No espere a que le llamemos. Pida ayuda ya.",
      "{clinic} mira este formulario solo en este horario: {hours}. Tampoco entonces espere a que le llamemos.",
    ],
    beforeSending:
      "No envíe este formulario para pedir ayuda. {clinic} lo mira solo en este horario: {hours}. Con una señal de emergencia, pida ayuda ya.",
  },
};
