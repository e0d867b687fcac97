import type { NamingWordsOf } from "@/lib/evidence/naming";
import type { naming } from "../structure";

export const words: NamingWordsOf<typeof naming> = {
  title: "Dos palabras, muchos tratamientos",
  opens: {
    "many-treatments":
      "Las palabras “neurotomía” y “rizotomía” se usan para muchos tratamientos. Unos calientan un nervio. Otros lo aprietan, y otros lo cortan.",
  },
  spine: {
    "same-treatment":
      "En las articulaciones pequeñas de la columna, las dos palabras suelen ser el mismo tratamiento con calor. También se llama ablación por radiofrecuencia (ARF), denervación o rizólisis.",
    "through-a-camera":
      "En esas articulaciones hay también una operación con una cámara fina. También se llama rizotomía.",
  },
  article: {
    "which-article":
      "Esta tabla viene de un artículo de internet. Su título, en inglés, es “Neurotomy vs. Rhizotomy: Key Differences Explained”. Lo llamamos “el artículo de internet”.",
  },
  heads: {
    row: "Qué se compara",
    neurotomy: "Neurotomía: lo que dice el artículo de internet",
    rhizotomy: "Rizotomía: lo que dice el artículo de internet",
    published: "Lo que dicen las fuentes publicadas",
    places: "Qué significan en otras zonas",
    table: "Cómo las distingue una página web",
  },
  rows: {
    definition: {
      title: "Qué es",
      neurotomy: {
        "stops-nerve": "La radiofrecuencia (un tipo de calor) altera el trabajo del nervio.",
      },
      rhizotomy: { "cuts-roots": "Se cortan raíces nerviosas. Se puede hacer de muchos modos." },
      published: {
        "no-root-at-joints":
          "En las articulaciones pequeñas, ninguna de las dos trata una raíz nerviosa.",
        "roots-for-stiff-legs": "En la cirugía de las piernas rígidas se cortan raíces nerviosas.",
      },
    },
    invasiveness: {
      title: "Cuánto afecta al cuerpo",
      neurotomy: { minimally: "Poco." },
      rhizotomy: { more: "Más." },
      published: {
        "same-heat":
          "Una guía británica llama también rizotomía al tratamiento con calor. Dice que afecta poco al cuerpo.",
      },
    },
    procedure: {
      title: "Cómo se llega al nervio",
      neurotomy: { needle: "Con una aguja. Se guía con rayos X u otras imágenes." },
      rhizotomy: { "direct-access": "Se llega directamente a las raíces nerviosas." },
      published: {
        "face-through-skin":
          "Para el dolor de cara, un tipo de rizotomía se hace a través de la piel.",
      },
    },
    technique: {
      title: "Qué actúa sobre el nervio",
      neurotomy: { radiofrequency: "Radiofrecuencia." },
      rhizotomy: { "three-ways": "Una sustancia química, una corriente eléctrica o cirugía." },
      published: {
        "heat-under-both": "La radiofrecuencia lleva los dos nombres.",
        "chemical-in-face": "Para el dolor de cara se usa glicerol (un líquido espeso).",
      },
    },
    outcomes: {
      title: "Qué resulta",
      neurotomy: { "little-recovery": "Menos dolor. La recuperación es breve." },
      rhizotomy: { "longer-recovery": "Menos dolor. La recuperación puede ser más larga." },
      published: {
        "heat-may-return":
          "Después del calor el nervio puede volver a crecer, y el dolor puede volver.",
        "legs-for-good":
          "La cirugía de las piernas rígidas no se puede deshacer. Exige una fisioterapia larga.",
      },
    },
  },
};
