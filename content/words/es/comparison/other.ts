import type { RowWordsOf } from "../../../form/comparison";
import type { other } from "../../../form/comparison/other";

/** Having neither procedure for now. */
export const otherWords: RowWordsOf<typeof other> = {
  "other-meaning": {
    title: "Qué quiere decir",
    cells: {
      "carrying-on":
        "Por ahora no se hace ninguno de los dos. Usted sigue con lo que hace hoy. El artículo dice que mire cómo está ahora. Dice que piense las cosas con su médico.",
      "other-treatments":
        "El artículo nombra la fisioterapia y las medicinas. Hay más tipos. Dice que mire lo que ha probado. La guía del Reino Unido (2020) pone otros cuidados antes del tratamiento con calor.",
    },
  },
  "other-relief": {
    title: "Alivio del dolor, y con qué certeza se sabe",
    cells: {
      "carrying-on":
        "El artículo dice que repase su dolor hasta ahora. Puede haber empeorado, haber bajado o haber seguido igual. No dice qué viene después. No da ningún número. Algunos estudios han seguido a personas que siguen como están. Otros tenían un grupo que hacía eso. Nuestra página de cada lugar cuenta lo que encontraron, donde tenemos uno. No dicen qué le pasará a usted. Su médico puede saber más. Pregúntele qué ha visto en otras personas como usted.",
      "other-treatments":
        "Nuestra página de cada lugar habla de cada tipo. Esto es sobre el ejercicio:",
    },
  },
  "other-lasting": {
    title: "Cuánto tiempo dura",
    cells: {
      "carrying-on":
        "No lo sabemos. El artículo dice que repase su dolor hasta ahora. No dice cuánto tiempo siguen las cosas como están.",
      "other-treatments":
        "No lo sabemos. El artículo dice que repase lo que ha probado. No dice cuánto tiempo dura la ayuda de cada cosa.",
    },
  },
  "other-risks": {
    title: "Riesgos",
    cells: {
      "carrying-on":
        "No tendría los riesgos de los dos. Su dolor puede seguir o cambiar. No sabemos cuál de las dos cosas. El artículo dice que pregunte por su salud a la larga.",
      "other-treatments":
        "Cada tipo tiene sus propios riesgos. El artículo dice que las medicinas para el dolor pueden tener efectos secundarios. No enumeramos los riesgos de cada tipo. Su médico puede contárselos.",
    },
  },
  "other-change-later": {
    title: "Si puede cambiar de idea más tarde",
    cells: {
      "carrying-on":
        "Puede volver a preguntar por los dos. El artículo dice que sopese los pros y los contras con su médico. No sabemos si esperar cambia cómo funcionan.",
      "other-treatments":
        "La guía del Reino Unido (2020) dice que otros cuidados van antes del tratamiento con calor. Así que probarlos primero deja eso abierto. No sabemos si esperar cambia cómo funciona.",
    },
  },
  "other-daily-life": {
    title: "Dormir y vida diaria",
    cells: {
      "carrying-on":
        "El artículo dice que piense en cómo afecta el dolor a su vida diaria. No sabemos cómo cambiarían su sueño o sus tareas diarias.",
      "other-treatments":
        "El artículo dice que mire lo que probó, y la vida diaria. No sabemos cómo cambiarían su sueño o sus tareas diarias.",
    },
  },
  "other-cost": {
    title: "Costo y viajes",
    cells: {
      "carrying-on":
        "No lo sabemos. Ninguna de nuestras fuentes da el costo. Pregunte cuánto le cuestan ahora sus cuidados.",
      "other-treatments":
        "No lo sabemos. Ninguna de nuestras fuentes da el costo. Pregunte cuánto cuesta cada tipo.",
    },
  },
  "other-not-known": {
    title: "Lo que no se sabe",
    cells: {
      "carrying-on":
        "El artículo dice que pregunte qué pasa a la larga. Nuestra página de cada lugar dice lo que no se sabe ahí. Pregunte qué ha visto su médico.",
      "other-treatments":
        "El artículo nombra algunos tipos y no da números. La guía del Reino Unido (2020) pone primero otros cuidados. No nos dice lo bien que funciona cada tipo.",
    },
  },
  "other-when-not-to-wait": {
    title: "Cuándo no hay que esperar",
    cells: {
      "carrying-on":
        "Algunas señales necesitan ayuda enseguida. Una tarjeta del Reino Unido (sin fecha) nombra perder el control de la orina o de las heces. También nombra la piel adormecida entre las piernas. Nuestra propia lista añade debilidad nueva en las dos piernas. Añade fiebre con un dolor de espalda muy fuerte. Vaya a urgencias (sala de emergencias).",
      "other-treatments":
        "Algunas señales necesitan ayuda enseguida. Una tarjeta del Reino Unido (sin fecha) nombra perder el control de la orina o de las heces. También nombra la piel adormecida entre las piernas. Nuestra propia lista añade debilidad nueva en las dos piernas. Añade fiebre con un dolor de espalda muy fuerte. Vaya a urgencias (sala de emergencias).",
    },
  },
};
