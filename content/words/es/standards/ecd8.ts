import type { StandardWordsOf } from "@/lib/evidence/standard";
import type { ecd8 } from "../../../form/standards/ecd8";

export const ecd8Words: StandardWordsOf<typeof ecd8> = {
  name: "NICE (Reino Unido), 2021",
  text: [
    "NICE llama obligatorios a algunos de sus puntos, y extra a otros. Repasamos los obligatorios.",
    "Leímos una parte del texto de NICE y, del resto, lo que otros cuentan de él.",
    "Los contamos con nuestras propias palabras. Compárelos con el texto de NICE antes de fiarse de ellos.",
  ],
  groups: {
    content: { title: "Qué dice y cómo lo dice" },
    process: { title: "Cómo se hizo" },
  },
  points: {
    "health-problem": {
      asks: "Dice de qué problema de salud habla.",
      why: "Cada lugar dice de qué dolor habla. Dice que ese dolor tiene otras causas. Cómo aparece el dolor se cuenta en pocas palabras, o no se cuenta.",
    },
    "needed-decision": {
      asks: "Dice que hay que tomar una decisión, y sobre qué.",
      why: "Nombra los cuatro caminos como la decisión.",
    },
    "all-options": {
      asks: "Nombra cada camino, y no hacer nada es uno de ellos.",
      why: "Cada lugar nombra hasta cinco caminos, y seguir como ahora es uno. Otros tienen una línea cada uno.",
    },
    outcomes: {
      asks: "Cuenta a qué puede llevar cada camino, bueno y malo.",
      why: "Habla del alivio, de los daños y del día con cada uno. Para algunos no encontramos ninguna fuente. Del trabajo, el sueño y el ánimo se habla en pocos lugares.",
    },
    "even-handed": {
      asks: "Es justo en sus palabras y en su aspecto.",
      why: "Cada camino tiene las mismas filas, con la misma letra. Unas pruebas buscan palabras que empujan. Nadie de fuera lo ha juzgado.",
    },
    "doing-nothing": {
      asks: "Cuenta qué puede pasar si no hace nada nuevo.",
      why: "Seguir como ahora está en cada fila. Algunas fuentes cuentan cómo fue ese dolor. En otros lugares no encontramos ninguna.",
    },
    "own-values": {
      asks: "Le ayuda a pensar en lo que le importa y en su propia vida.",
      why: "Pregunta qué le importa más, quién decide con usted y qué no está claro todavía.",
    },
    "everyday-words": {
      asks: "Usa palabras de todos los días.",
      why: "Cada página tiene 70 o más en una escala hecha para el español.",
    },
    "clear-numbers": {
      asks: "Muestra los números y las dudas de modo que la mayoría los siga.",
      why: "Los números tienen líneas propias, con la certeza que hay. Muchos se muestran también con un dibujo de 100 personas. Ningún lector los ha probado.",
    },
    "date-and-country": {
      asks: "Dice cuándo se hizo y para qué país.",
      why: "Tiene fecha. No se hizo para un solo país. La mayoría de las fuentes nombra su país.",
    },
    "for-the-talk": {
      asks: "Les ayuda a usted y a su médico a hablar.",
      why: "Usted lleva una página sobre usted y su lista de preguntas.",
    },
    "evidence-named": {
      asks: "Dice en qué se apoyan sus datos y cómo se eligieron.",
      why: "Cada dato nombra su fuente. Contamos cómo los elegimos.",
    },
    "evidence-doubt": {
      asks: "Dice si los estudios son buenos.",
      why: "Junto a cada fuente dice qué tipo de estudio es, su nota si la tiene y cuánto leímos de ella.",
    },
    "next-update": {
      asks: "Dice cuándo se mira la próxima vez, y cómo.",
      why: "Dice antes de qué día, y qué nos hace revisarlo antes.",
    },
    interests: {
      asks: "Dice quién pagó y quién tiene algún interés.",
      why: "Nadie dio dinero. Nadie que haga o venda un tratamiento toma parte.",
    },
    "made-with-people": {
      asks: "Pacientes y profesionales de la salud ayudaron a hacerlo.",
      why: "No ayudó ninguno.",
    },
    "tried-out": {
      asks: "Se probó con personas que tienen que tomar la decisión.",
      why: "No se hizo.",
    },
    "open-to-all": {
      asks: "Pueden usarlo personas con todo tipo de necesidades.",
      why: "Funciona con teclado, con lector de pantalla y en papel, en dos idiomas. Hay pruebas que lo comprueban. No lo ha probado nadie con esas necesidades.",
    },
    "fair-to-all": {
      asks: "Alguien ha estudiado si deja fuera a algún grupo.",
      why: "Lo hemos hecho nosotros, y decimos qué vimos. Nadie de fuera lo ha hecho, y no se preguntó a ningún grupo.",
    },
  },
};
