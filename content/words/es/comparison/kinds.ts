import type { RowWordsOf } from "../../../form/comparison";
import type { kinds } from "../../../form/comparison/kinds";

/** Other treatments, kind by kind. */
export const kindsWords: RowWordsOf<typeof kinds> = {
  "kind-exercise": {
    title: "Fisioterapia y ejercicio",
    cells: {
      "other-treatments":
        "El artículo pregunta si ha probado la fisioterapia. También es parte de los cuidados tras la rizotomía. En los ensayos holandeses (2017), todas las personas hicieron ejercicio. Nuestra página de cada lugar cuenta lo que se sabe de esto. Pregunte qué tipo encaja con usted.",
    },
  },
  "kind-medicines": {
    title: "Medicinas",
    cells: {
      "other-treatments":
        "El artículo pregunta qué pastillas o gotas ha probado. Dice que pueden tener efectos secundarios. No dice cuáles ayudan. No dice cuánto. Su médico puede repasar las suyas con usted.",
    },
  },
  "kind-injections": {
    title: "Inyecciones",
    cells: {
      "other-treatments":
        "El artículo nombra inyecciones que adormecen un nervio como prueba. Una clínica del dolor del Reino Unido (sin fecha) dice qué contarles antes. Nuestra página de cada lugar cuenta lo que se sabe de ellas. Pregunte para qué es cada una. Pregunte cuánto tiempo puede ayudar.",
    },
  },
  "kind-talking": {
    title: "Terapia psicológica",
    cells: {
      "other-treatments":
        "El artículo dice que piense en cómo afecta el dolor a sus días. La guía del Reino Unido (2020) pone primero otros cuidados. No se dice si esta terapia es parte de ellos. Nuestra página de la parte baja de la espalda tiene una línea sobre ella. Pregunte si su clínica la tiene.",
    },
  },
  "kind-surgery": {
    title: "Otra operación",
    cells: {
      "other-treatments":
        "El artículo dice que sopese los pros y los contras con su médico. Nuestra página de cada lugar nombra otras operaciones, donde tenemos una fuente. Pregunte si han pensado en ello. Pregunte cuál sería.",
    },
  },
};
