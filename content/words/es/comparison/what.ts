import type { RowWordsOf } from "../../../form/comparison";
import type { what } from "../../../form/comparison/what";

/** What the two procedures are. */
export const whatWords: RowWordsOf<typeof what> = {
  "what-it-is": {
    title: "Qué es y sus otros nombres",
    cells: {
      neurotomy:
        "La guía del Reino Unido (2020) también llama al tratamiento con calor denervación, ablación o rizotomía dorsal. Un equipo dirigido desde Estados Unidos (2022) dice que el nervio se calienta y no se corta. El artículo dice que corta las fibras nerviosas que llevan el dolor. En otra parte dice que el calor hace que el nervio deje de funcionar.",
      rhizotomy:
        "La guía del Reino Unido (2020) también usa “rizotomía dorsal” para un tratamiento con calor de articulaciones de la columna. Una raíz es donde un nervio se une a la columna o al cerebro. Un equipo dirigido desde Estados Unidos (2022) dice que entonces no se trata ninguna raíz. El artículo dice que corta raíces nerviosas.",
    },
  },
  "which-nerve": {
    title: "Qué nervio se trata",
    cells: {
      neurotomy:
        "Un equipo dirigido desde Estados Unidos (2022) dice que el tratamiento con calor no va a una raíz. El artículo da dos respuestas. El texto dice las fibras de los nervios que llevan el dolor. Una tabla dice la raíz de un nervio de la columna.",
      rhizotomy:
        "El artículo da dos respuestas. El texto dice raíces nerviosas. Una tabla dice lo mismo. La tabla siguiente dice fibras nerviosas sueltas. Una tercera dice que va a ciertos nervios y que respeta las partes de alrededor.",
    },
  },
  "how-done": {
    title: "Cómo se hace",
    cells: {
      neurotomy:
        "El artículo dice que entra una aguja. Dentro lleva una sonda fina que queda cerca del nervio. Unas radiografías la guían. Una corriente (radiofrecuencia) calienta el nervio. Eso bloquea las señales de dolor.",
      rhizotomy:
        "El artículo nombra muchas maneras. Unas imágenes guían una aguja o una sonda hasta el nervio. Después actúa sobre él el calor (radiofrecuencia) o una corriente. O lo hace una sustancia química. O se corta el nervio.",
    },
  },
  "how-invasive": {
    title: "Con una aguja o con un corte abierto",
    cells: {
      neurotomy:
        "La guía del Reino Unido (2020) dice lo mismo del tratamiento con calor. Dice que se hace sin corte abierto. El artículo dice que se hace a través de una aguja. No hay un corte grande.",
      rhizotomy:
        "NICE (Reino Unido, 2010) habla de un tipo, para piernas rígidas, que es una operación. El artículo dice que un cirujano tiene que llegar hasta la raíz nerviosa. En otra parte dice que una aguja y cortes pequeños.",
    },
  },
  "used-for": {
    title: "Para qué dolor se usa",
    cells: {
      neurotomy:
        "La guía del Reino Unido (2020) limita el tratamiento con calor. Lo deja para algunos dolores en la parte baja de la espalda que duran. El artículo dice que para el dolor persistente. Nombra el dolor de articulaciones pequeñas de la columna (facetarias). También nombra la articulación donde la columna se une al hueso de la cadera.",
      rhizotomy:
        "NICE (Reino Unido, 2010) examinó un tipo para piernas rígidas en la parálisis cerebral. El artículo dice que para el dolor persistente. Nombra los espasmos y el dolor repentino de la columna. También nombra un dolor punzante en la cara. Eso se llama neuralgia del trigémino.",
    },
  },
  "tests-first": {
    title: "Pruebas que van antes",
    cells: {
      neurotomy:
        "La guía del Reino Unido (2020) pide primero un bloqueo diagnóstico. Es para dolor en la parte baja de la espalda. El bloqueo adormece el nervio para ver si el dolor para. Un grupo internacional (2020) dice que los médicos no están de acuerdo sobre estos bloqueos. El artículo no lo dice.",
      rhizotomy:
        "El artículo dice que primero van las pruebas. Unas pruebas de imagen buscan de dónde viene el dolor. Un bloqueo diagnóstico adormece un nervio para ver si el dolor para. No sabemos qué pruebas se necesitan para cada uno de los tipos de rizotomía.",
    },
  },
};
