import type { RowWordsOf } from "../../../form/comparison";
import type { places } from "../../../form/comparison/places";

/** What the sources say of pain in one place or another. */
export const placesWords: RowWordsOf<typeof places> = {
  "place-spine": {
    title: "Si el dolor está en la columna",
    cells: {
      neurotomy:
        "La guía del Reino Unido (2020) trata del calor para dolor lumbar crónico (en la parte baja de la espalda). Pide antes otros cuidados, y después un bloqueo diagnóstico. El artículo nombra las articulaciones pequeñas de la columna (facetarias). También nombra la articulación donde la columna se une al hueso de la cadera.",
      rhizotomy:
        "La guía del Reino Unido (2020) dice que “rizotomía dorsal” puede ser el tratamiento con calor de las articulaciones pequeñas. Si es así, lo que dice aquí al lado vale también para la suya. El artículo nombra los espasmos y el dolor repentino de la columna. No encontramos ninguna fuente sobre raíces cortadas por dolor de espalda.",
    },
  },
  "place-face": {
    title: "Si el dolor está en la cara",
    cells: {
      neurotomy:
        "El artículo no nombra aquí el dolor de cara. Nombra articulaciones de la columna. Nuestras fuentes no usan esta palabra para la cara. Si su clínica la usa, pregunte a qué nervio se refiere.",
      rhizotomy:
        "Un equipo de Suecia (2016) examinó dos maneras de tratar un dolor punzante en la cara. Una usaba un balón (globo). Otra usaba una sustancia química. El artículo nombra este dolor. Nuestra página de la cara cuenta más.",
    },
  },
  "place-stiffness": {
    title: "Si tiene espasmos o piernas rígidas",
    cells: {
      neurotomy:
        "El artículo no nombra aquí los espasmos ni las piernas rígidas. Su tabla de riesgos dice que no hay espasmos después. No da ningún estudio de eso. No tenemos más sobre esto.",
      rhizotomy:
        "NICE (Reino Unido, 2010) examinó un tipo. Era para piernas rígidas. El artículo dice que se usa para los espasmos. Su tabla de riesgos dice que puede haber espasmos después.",
    },
  },
  "place-elsewhere": {
    title: "Si el dolor está en otro lugar",
    cells: {
      neurotomy:
        "El artículo dice que es para el dolor persistente. Pone como ejemplo las articulaciones de la columna. Nuestra página de otros lugares cuenta lo que encontramos. Sobre los demás no encontramos ninguna fuente.",
      rhizotomy:
        "El artículo dice que es para el dolor persistente. Pone como ejemplos el dolor de la columna o de la cara. Nuestra página de otros lugares cuenta lo que encontramos. Sobre los demás no encontramos ninguna fuente.",
    },
  },
};
