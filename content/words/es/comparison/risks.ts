import type { RowWordsOf } from "../../../form/comparison";
import type { risks } from "../../../form/comparison/risks";

/** Each risk of the article's table, what matters beforehand, and what is not known. */
export const risksWords: RowWordsOf<typeof risks> = {
  weakness: {
    title: "Músculos débiles por un tiempo",
    cells: {
      neurotomy:
        "El artículo dice que sí, que esto puede pasar. No dice con qué frecuencia pasa. No dice cuánto tiempo dura. No lo sabemos.",
      rhizotomy:
        "NICE (Reino Unido, 2010) dice que caminar puede empeorar tras un tipo, para piernas rígidas. El artículo dice que no en su tabla. Su texto dice que sí.",
    },
  },
  numbness: {
    title: "Piel adormecida",
    cells: {
      neurotomy:
        "El artículo dice que sí, que una parte del cuerpo puede quedar adormecida. No dice dónde. No dice con qué frecuencia pasa, ni cuánto tiempo dura. No sabemos a cuántas personas les pasa. No encontramos ningún estudio de esto.",
      rhizotomy: "Esto es de un estudio, aunque el artículo dice que no:",
    },
  },
  "site-pain": {
    title: "Dolor en el lugar donde se hizo",
    cells: {
      neurotomy:
        "El artículo dice que sí. Dice que el dolor del principio suele irse en unos días. No sabemos en cuántos casos se queda.",
      rhizotomy:
        "El artículo dice que sí. No dice cuánto tiempo dura ese dolor. No sabemos en cuántos casos se queda.",
    },
  },
  infection: {
    title: "Infección",
    cells: {
      neurotomy:
        "El artículo dice que ocurre rara vez. No da números. No sabemos con qué frecuencia ocurre.",
      rhizotomy:
        "El artículo dice que ocurre rara vez. No da números. No sabemos con qué frecuencia ocurre.",
    },
  },
  "nerve-damage": {
    title: "Daño a un nervio",
    cells: {
      neurotomy:
        "El artículo dice que ocurre rara vez. No dice qué nervios. No da números. No sabemos con qué frecuencia ocurre.",
      rhizotomy:
        "El artículo dice que no. También dice que el fin es cortar raíces nerviosas. No sabemos con qué frecuencia se dañan otros nervios.",
    },
  },
  paralysis: {
    title: "Músculos que ya no se mueven",
    cells: {
      neurotomy:
        "El artículo dice que no. Sí nombra los músculos débiles como un riesgo. No da números ni ningún estudio de esto. No encontramos nada más. Así que no sabemos con qué certeza se sabe esto.",
      rhizotomy:
        "NICE (Reino Unido, 2010) habla de un tipo, para piernas rígidas. Puede empeorar la manera de caminar o la vejiga. La columna puede deformarse. El artículo dice que sí. No dice con qué frecuencia pasa.",
    },
  },
  spasms: {
    title: "Espasmos",
    cells: {
      neurotomy:
        "El artículo dice que no. No da números ni ningún estudio de esto. Así que no sabemos con qué certeza se sabe.",
      rhizotomy:
        "El artículo dice que sí, que puede haber espasmos después. En otra parte dice que la rizotomía se usa para tratarlos. No sabemos con qué frecuencia pasa.",
    },
  },
  "coming-back": {
    title: "Dolor que vuelve",
    cells: {
      neurotomy:
        "NICE (Reino Unido, 2016) dice que el nervio puede volver a crecer. Un equipo dirigido desde Estados Unidos (2022) dice que hay que contar con que el dolor vuelva. No sabemos con qué frecuencia pasa. El artículo dice que no.",
      rhizotomy:
        "El artículo dice que puede volver, si el nervio vuelve a crecer. En otra parte dice que el alivio continúa. No da números. No sabemos con qué frecuencia vuelve a aparecer el dolor.",
    },
  },
  implants: {
    title: "Implantes y corriente",
    cells: {
      neurotomy:
        "El tratamiento con calor usa una corriente. Un grupo de Estados Unidos (2023) dice que esto es motivo de preocupación en personas con implantes. Dice que hay que planearlo con quienes cuidan del implante.",
      rhizotomy:
        "Si la suya es el tratamiento con calor, usa una corriente. Un grupo de Estados Unidos (2023) dice que esto es motivo de preocupación en personas con implantes. Dice que hay que planearlo con quienes cuidan del implante.",
    },
  },
  "blood-thinners-and-infection": {
    title: "Anticoagulantes y otras cosas de salud",
    cells: {
      neurotomy:
        "Una clínica del dolor del Reino Unido (sin fecha) dice qué contarles antes de una inyección. Cuénteles si toma anticoagulantes, al menos 10 días antes. Cuénteles si tiene una infección o fiebre, o si toma antibióticos. Cuénteles qué medicinas toma para la diabetes. Cuénteles si puede estar embarazada. No deje ninguna medicina por este formulario.",
      rhizotomy:
        "Una clínica del dolor del Reino Unido (sin fecha) dice qué contarles antes de una inyección. Cuénteles si toma anticoagulantes, al menos 10 días antes. Cuénteles si tiene una infección o fiebre, o si toma antibióticos. Cuénteles qué medicinas toma para la diabetes. Cuénteles si puede estar embarazada. No deje ninguna medicina por este formulario.",
    },
  },
  "not-known": {
    title: "Lo que no se sabe",
    cells: {
      neurotomy:
        "NICE (Reino Unido, 2016) dice que ningún ensayo contó qué pasa a la larga. Un grupo internacional (2020) dice que los médicos no están de acuerdo en la mayor parte de esto. El artículo no da números de los riesgos.",
      rhizotomy:
        "Suecia (2016) nos habla de la cara, no de la columna. El artículo no da números de los riesgos. Nombra muchos tipos con una sola palabra. Puede que los riesgos no sean los mismos en cada uno.",
    },
  },
};
