import type { RowWordsOf } from "../../../form/comparison";
import type { places } from "../../../form/comparison/places";

/** What the sources say of pain in one place or another. */
export const placesWords: RowWordsOf<typeof places> = {
  "place-spine": {
    title: "Si el dolor está en la columna",
    cells: {
      neurotomy:
        "El artículo nombra las articulaciones pequeñas de la columna (facetarias). También nombra la articulación donde la columna se une al hueso de la cadera. La guía del Reino Unido (2020) trata del calor para dolor lumbar crónico (en la parte baja de la espalda). Pide antes otros cuidados, y después un bloqueo diagnóstico.",
      rhizotomy:
        "El artículo nombra los espasmos y el dolor repentino de la columna. La guía del Reino Unido (2020) dice que “rizotomía dorsal” puede ser el tratamiento con calor de las articulaciones pequeñas. Si es así, lo que dice aquí al lado vale también para la suya. No tenemos ninguna fuente sobre raíces cortadas por dolor de espalda.",
    },
  },
  "place-face": {
    title: "Si el dolor está en la cara",
    cells: {
      neurotomy:
        "El artículo no nombra aquí el dolor de cara. Nombra articulaciones de la columna. Nuestras fuentes no usan esta palabra para la cara. Si su clínica la usa, pregunte a qué nervio se refiere.",
      rhizotomy:
        "El artículo nombra un dolor punzante en la cara. Un equipo de Suecia (2016) examinó dos maneras de tratarlo. Una usaba un balón (globo). Otra usaba una sustancia química. No tenemos más sobre esto.",
    },
  },
  "place-stiffness": {
    title: "Si tiene espasmos o piernas rígidas",
    cells: {
      neurotomy:
        "El artículo no nombra aquí los espasmos ni las piernas rígidas. Su tabla de riesgos dice que no hay espasmos después. No da ningún estudio de eso. No tenemos más sobre esto.",
      rhizotomy:
        "El artículo dice que se usa para los espasmos. Su tabla de riesgos dice que puede haber espasmos después. NICE (Reino Unido, 2010) examinó un tipo. Era para piernas rígidas.",
    },
  },
  "place-elsewhere": {
    title: "Si el dolor está en otro lugar",
    cells: {
      neurotomy:
        "El artículo dice que es para el dolor persistente. Pone como ejemplo las articulaciones de la columna. Nuestras fuentes no hablan del dolor en otros lugares. No sabemos qué haría ahí.",
      rhizotomy:
        "El artículo dice que es para el dolor persistente. Pone como ejemplos el dolor de la columna o de la cara. Nuestras fuentes no hablan del dolor en otros lugares. No sabemos qué haría ahí.",
    },
  },
};
