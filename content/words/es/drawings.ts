import type { KnownDrawingsWords } from "../../form/drawings";

const treated = "Aquí se trata";

/** What the drawings show, and which names the sources use for a treatment there. */
export const drawingWords: KnownDrawingsWords = {
  heading: "Dónde están los nervios",
  intro: [
    "Estos son nuestros propios dibujos. Muestran más o menos dónde están los nervios. No están a escala.",
    "En cada dibujo un círculo marca dónde actúa un tratamiento. No quiere decir que usted lo necesite.",
  ],
  items: {
    knee: {
      title: "Nervios pequeños alrededor de la rodilla",
      shows:
        "Se ve la rodilla derecha por delante. Arriba está el hueso del muslo, abajo la tibia. La rótula está delante de la articulación. Unos nervios pequeños llegan a la articulación por los dos lados. Se llaman nervios geniculares. Los círculos, “Aquí se trata”, rodean tres de ellos.",
      named:
        "Un folleto británico y un equipo de Corea del Sur (2011) llaman neurotomía al calor sobre estos nervios. NICE (Reino Unido, 2023) dice denervación. Un equipo de Estados Unidos (2018) dice ablación. Una clínica de Estados Unidos dice rizotomía.",
      labels: {
        "thigh-bone": "Hueso del muslo",
        kneecap: "Rótula",
        "shin-bone": "Tibia",
        nerves: "Nervios geniculares",
        treated,
      },
    },
    "nerve-root": {
      title: "Una raíz nerviosa en la columna",
      shows:
        "Se ve la columna por detrás. Arriba hay un hueso de la columna entero. A los dos huesos siguientes les falta la parte de atrás, para poder ver dentro. La médula espinal baja por el centro. A cada lado salen de ella hilos finos que se juntan. Esa es la raíz nerviosa. Más afuera sigue como nervio espinal. El círculo, “Aquí se trata”, rodea una raíz.",
      named:
        "El artículo dice en su texto que una rizotomía actúa en raíces nerviosas. Una de sus tablas dice que lo hace una neurotomía. NICE (Reino Unido, 2010) llama rizotomía a un tipo de operación para piernas rígidas. No tenemos ninguna fuente que diga aquí ablación o denervación.",
      labels: {
        bone: "Hueso de la columna",
        root: "Raíz nerviosa",
        treated,
        nerve: "Nervio espinal",
        cord: "Médula espinal",
      },
    },
    "medial-branch": {
      title: "Un nervio pequeño junto a una articulación de la columna",
      shows:
        "Se ven por detrás dos huesos de la parte baja de la espalda. Cada uno es un hueso de la columna. Donde se juntan hay a cada lado una pequeña articulación facetaria. Un nervio pequeño pasa sobre el hueso hasta la articulación. Se llama rama medial. A su lado hay una sonda fina. El círculo, “Aquí se trata”, rodea la punta de la sonda. Ahí actúa el calor.",
      named:
        "El artículo llama neurotomía al calor sobre un nervio así. También dice que una rizotomía puede usar calor. La guía del Reino Unido (2020) dice denervación, ablación o rizotomía dorsal. Un equipo dirigido desde Estados Unidos (2022) encontró en uso los nombres neurotomía, rizotomía y ablación.",
      labels: {
        joint: "Articulación facetaria",
        bone: "Hueso de la columna",
        branch: "Rama medial",
        treated,
        probe: "Sonda",
      },
    },
    sacroiliac: {
      title: "Nervios pequeños en la parte de atrás de la cadera",
      shows:
        "Se ve la cadera por detrás. El sacro es el hueso del final de la columna. A cada lado se une a un hueso de la cadera. Esa es la articulación sacroilíaca. De agujeros del sacro salen nervios pequeños hacia la articulación. Se llaman ramas laterales. El círculo, “Aquí se trata”, rodea algunas de ellas.",
      named:
        "El artículo dice que una neurotomía se usa para el dolor de esta articulación. No tenemos ninguna fuente que diga aquí rizotomía, ablación o denervación.",
      labels: {
        "hip-bone": "Hueso de la cadera",
        joint: "Articulación sacroilíaca",
        treated,
        branches: "Ramas laterales",
        sacrum: "Sacro",
      },
    },
    trigeminal: {
      title: "El nervio de la cara (nervio trigémino)",
      shows:
        "Se ve una cabeza de lado. La raíz nerviosa sale del tronco cerebral, dentro de la cabeza. Llega a una parte gruesa, el ganglio. Ahí el nervio se divide en tres. Una es la rama de la frente. Las otras son la rama de la mejilla y la rama de la mandíbula. El círculo, “Aquí se trata”, rodea la raíz y esa parte gruesa.",
      named:
        "El artículo dice que una rizotomía se usa para un dolor punzante de este nervio (neuralgia del trigémino). Un estudio de Suecia (2016) examinó dos maneras, las dos a través de la piel. Una usa un balón (globo) para apretar el nervio. Otra pone una sustancia química detrás de la parte gruesa. El estudio llama rizotomía a esta. No tenemos ninguna fuente que diga aquí neurotomía, ablación o denervación.",
      labels: {
        treated,
        root: "Raíz nerviosa",
        ganglion: "Ganglio",
        forehead: "Rama de la frente",
        cheek: "Rama de la mejilla",
        jaw: "Rama de la mandíbula",
        stem: "Tronco cerebral",
      },
    },
  },
};
