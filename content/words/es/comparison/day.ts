import type { RowWordsOf } from "../../../form/comparison";
import type { day } from "../../../form/comparison/day";

/** The day itself. */
export const dayWords: RowWordsOf<typeof day> = {
  anaesthesia: {
    title: "Anestesia local o general",
    cells: {
      neurotomy:
        "NICE (Reino Unido, 2016) habla de adormecer la zona, o de un calmante ligero. El artículo dice que le ayudan a acostarse en el lugar correcto. Después se adormece la zona.",
      rhizotomy:
        "El artículo dice que el tipo depende de usted. Una anestesia local adormece la zona. O le duermen del todo. No sabemos cuál de las dos usaría su clínica.",
    },
  },
  "how-long-it-takes": {
    title: "Cuánto se tarda",
    cells: {
      neurotomy: "El artículo da un tiempo para esto.",
      rhizotomy:
        "El artículo no da un tiempo para esto. Nombra más de una manera de hacerlo. Cada una puede llevar su propio tiempo. No sabemos cuánto tiempo se tardaría con la suya.",
    },
  },
  "right-after": {
    title: "El resto de ese día",
    cells: {
      neurotomy:
        "El artículo dice que el personal mira si tiene dolor. Se usan compresas frías para bajar la hinchazón. No dice cuánto tiempo se queda usted.",
      rhizotomy:
        "El artículo dice que usted descansa donde el personal puede verle. Buscan los primeros efectos secundarios. No dice cuánto tiempo se queda usted.",
    },
  },
};
