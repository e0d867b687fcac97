import type { RowWordsOf } from "../../../form/comparison";
import type { relief } from "../../../form/comparison/relief";

/** Whether pain eases, how sure that is, for how long, and what follows. */
export const reliefWords: RowWordsOf<typeof relief> = {
  relief: {
    title: "Alivio del dolor, y con qué certeza se sabe",
    cells: {
      neurotomy:
        "El artículo dice que el nervio se apaga, y así hay menos dolor. No da números. No sabemos cuántas personas se alivian. No sabemos cuánto se alivian.",
      rhizotomy:
        "El artículo dice que se cortan las conexiones del nervio, y así hay menos dolor. No da números. No sabemos cuántas personas se alivian. No sabemos cuánto se alivian.",
    },
  },
  "relief-low-back": {
    title: "Alivio del dolor en la parte baja de la espalda",
    cells: {
      neurotomy:
        "Un grupo internacional (2020) dice que el calor puede ayudar a algunas personas elegidas con cuidado. Dice que los médicos no están de acuerdo en la mayor parte de esto. Estos ensayos son sobre el tratamiento con calor.",
      rhizotomy:
        "La guía del Reino Unido (2020) también llama rizotomía al tratamiento con calor. Si la suya es esa, un grupo internacional (2020) y estos ensayos hablan también de ella. No tenemos números de raíces que se cortan.",
    },
  },
  "relief-face": {
    title: "Alivio del dolor de cara, y cuánto dura",
    cells: {
      neurotomy:
        "El artículo no nombra aquí el dolor de cara. Nuestras fuentes no usan esta palabra para el dolor de cara. Por eso no tenemos números. No sabemos cuántas personas se alivian. No sabemos cuánto se alivian, ni por cuánto tiempo. ¿Su clínica usa esta palabra para su cara? Entonces pregunte a qué nervio se refiere, y qué se le hace.",
      rhizotomy: "Tenemos un estudio sobre esto.",
    },
  },
  "relief-stiffness": {
    title: "Alivio de espasmos o piernas rígidas",
    cells: {
      neurotomy:
        "El artículo no dice qué hace con los espasmos o las piernas rígidas. No da números. Nuestras fuentes no tienen ningún estudio sobre esto. No lo sabemos.",
      rhizotomy:
        "NICE (Reino Unido, 2010) examinó un tipo, para piernas rígidas. No tenemos números de ahí. El artículo dice que se usa para los espasmos. No da números.",
    },
  },
  "how-long-it-lasts": {
    title: "Cuánto dura el alivio",
    cells: {
      neurotomy:
        "El artículo dice que dura mucho. No da ningún número. Para el tratamiento con calor:",
      rhizotomy:
        "El artículo dice que puede durar mucho o que puede haber que repetirlo. En otra parte dice que el alivio continúa. Si la suya es el tratamiento con calor:",
    },
  },
  "wears-off": {
    title: "Si el efecto se pasa",
    cells: {
      neurotomy:
        "NICE (Reino Unido, 2016) dice que el nervio puede volver a crecer. Se puede hacer otra vez. No se sabe si repetirlo funciona igual de bien. El artículo dice que el dolor no vuelve.",
      rhizotomy:
        "El artículo dice que el dolor puede volver si el nervio vuelve a crecer. Puede que haya que hacerlo otra vez. No sabemos si repetirlo funciona igual de bien.",
    },
  },
  "can-be-undone": {
    title: "Si se puede deshacer",
    cells: {
      neurotomy:
        "Un equipo dirigido desde Estados Unidos (2022) dice que el nervio calentado puede volver a crecer. Así que el cambio puede pasarse. No sabemos si se puede deshacer antes. El artículo no lo dice.",
      rhizotomy:
        "NICE (Reino Unido, 2010) dice que un tipo, para piernas rígidas, no se puede deshacer. No sabemos qué pasa con los otros tipos. El artículo dice que el nervio puede volver a crecer.",
    },
  },
};
