import type { Content } from "@/lib/edition/content";
import type { AnyStepWords } from "@/lib/form/words";
import { spanish } from ".";
import { pageWords } from "./pages";
import { stepWords } from "./steps";

const { "before-you-start": before, "about-this-form": about, check } = stepWords;

/** The steps that say where the answers go, for people whose clinic asked them. */
const invitedSteps: { readonly [stepId: string]: AnyStepWords } = {
  ...stepWords,
  "before-you-start": {
    ...before,
    intro: [
      ...(before.intro ?? []).slice(0, 4),
      "Se tarda unos quince minutos. Puede saltarse cualquier pregunta. Puede parar y volver más tarde con el mismo enlace, en cualquier dispositivo.",
      "Sus respuestas se guardan en este servidor bajo llave (cifradas). Su clínica las recibe cuando usted las envía, y no antes. Hasta entonces usted puede borrarlas.",
    ],
  },
  "about-this-form": {
    ...about,
    intro: [
      "Su clínica nos dio su nombre y su fecha de nacimiento. Aquí puede dejarlos en blanco.",
    ],
  },
  check: {
    ...check,
    intro: [
      "Lea sus respuestas. Puede cambiar cualquiera de ellas.",
      "Después las envía a su clínica. A partir de ahí no puede cambiarlas aquí.",
    ],
    items: {
      ...check.items,
      consent: {
        ...check.items.consent,
        options: { yes: "He revisado mis respuestas. Envíenlas a mi clínica." },
      },
    },
  },
};

/** The Spanish content for people whose clinic asked them to fill in the form. */
export const invitedSpanish: Content = {
  ...spanish,
  stepWords: invitedSteps,
  pageWords: {
    ...pageWords,
    front: {
      ...pageWords.front,
      privacy: {
        ...pageWords.front.privacy,
        points: [
          "No necesita una cuenta. Puede saltarse cualquier pregunta.",
          "Cerramos sus respuestas con una llave secreta antes de guardarlas.",
          "{clinic} recibe sus respuestas cuando usted las envía, y no antes.",
          "Puede borrarlas hasta que las envíe.",
        ],
      },
    },
    emergency: {
      ...pageWords.emergency,
      acknowledgeText:
        "Pida ayuda primero. Este formulario puede esperar. Guardamos sus respuestas, y su enlace las abre de nuevo.",
    },
    check: { ...pageWords.check, finish: "Enviar a mi clínica" },
    summary: {
      ...pageWords.summary,
      title: "Enviado a {clinic}",
      text: [
        "Su clínica ya tiene sus páginas. Usted también puede llevarlas consigo.",
        "La página 1 es para su médico. Sus preguntas empiezan en la página 2.",
        "Guarde el archivo o imprímalo ahora. Este navegador lo muestra un día como mucho.",
      ],
    },
    deletePage: {
      ...pageWords.deletePage,
      text: [
        "Esto borra enseguida todo lo que nos contó aquí. Su clínica no lo ha visto.",
        "No podemos recuperarlo. Su enlace sigue funcionando, así que puede empezar otra vez.",
      ],
    },
  },
};
