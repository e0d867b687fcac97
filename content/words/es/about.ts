import type { AboutWords } from "@/lib/words/about-words";
import type { AboutPartId } from "../../form/about";

/** The words of the pages about the product, in Spanish. */
export const aboutWords: AboutWords<AboutPartId> = {
  title: "Acerca de Ready to Ask",
  parts: {
    purpose: {
      title: "Para qué sirve",
      text: [
        "Es para personas con dolor persistente. Les han dicho que la neurotomía o la rizotomía puede ser una opción.",
        "La decisión es esta: neurotomía, rizotomía, otros tratamientos o seguir como ahora.",
        "Esa decisión la toman usted y su médico. Este formulario le ayuda a preparar la conversación.",
        "Usted apunta sus datos. Lee lo que se sabe del lugar donde le duele. Se lleva preguntas para hacer.",
        "Lo que se sabe está abierto a todos, lugar por lugar. Para leerlo no hace falta el formulario.",
      ],
    },
    limits: {
      title: "Lo que no hace",
      text: [
        "Nunca dice qué tratamiento hacerse. Da a cada uno el mismo espacio, en el mismo orden.",
        "No suma sus respuestas. No puede decirle qué tiene.",
        "Nadie vigila este formulario. Las señales de emergencia están a un toque en cada página.",
      ],
    },
    makers: {
      title: "Quién lo hizo",
      text: [
        "Quienes lo hicieron escriben programas de computadora. Todavía no hay entre ellos ningún médico ni enfermera.",
        "Así que léalo como una manera de prepararse, no como la palabra de un médico.",
      ],
    },
    review: {
      title: "Quién lo ha revisado",
      text: [
        "Ningún profesional de la salud lo ha revisado todavía. Nadie ha revisado la traducción todavía.",
        "{reviewers}",
        "Nadie de fuera lo ha revisado hasta ahora. No se preguntó a ningún paciente qué debería decir.",
        "No se ha probado con pacientes ni en una clínica.",
      ],
    },
    evidence: {
      title: "Cómo elegimos los datos",
      text: [
        "Empezamos con un artículo de internet sobre los dos tratamientos. Tomamos todo lo que afirma, punto por punto.",
        "Después buscamos estudios y guías sobre cada lugar donde puede doler. Donde dicen más que el artículo de internet, van primero.",
        "No buscamos todo lo que existe. Puede haber un estudio que no conocemos. De casi todos los estudios leímos el resumen, no el texto entero.",
        "El artículo de internet también tiene frases que venden un tratamiento. No las mostramos como hechos.",
        "Cada dato que mostramos nombra su fuente. Donde las fuentes no coinciden, contamos cada lado. Entonces le damos una pregunta para hacer.",
      ],
    },
    certainty: {
      title: "Con qué certeza se saben los datos",
      text: [
        "De muchos no hay certeza. Pocos estudios comparan un tratamiento con otro. Pocos duran más de dos años.",
        "Con cada número decimos con qué se compara y con qué certeza se sabe. Decimos a cuántos se estudió y durante cuánto tiempo.",
        "Nuestra lista de fuentes dice de cada una qué tipo de estudio es y cuánto leímos de ella.",
        "“No encontramos ninguna fuente” quiere decir solo eso. Escribimos que nadie lo sabe solo donde una fuente lo dice.",
      ],
    },
    updates: {
      title: "Cómo se mantiene al día",
      text: [
        "Esta es la edición {version}. Salió el {published}.",
        "Todo se lee otra vez antes del {reviewBy}. Después de ese día no se puede construir el programa hasta que se haga.",
        "Lo hacemos antes en tres casos. Una fuente cambia o se retira. Sale una guía nueva. Alguien nos dice que hay un error.",
        "Quienes lo hicieron vigilan estas cosas. Ninguna clínica ni médico lo hace todavía.",
      ],
    },
    funding: {
      title: "Quién lo paga",
      text: [
        "Quienes lo hicieron no recibieron dinero de otros para hacerlo.",
        "Nadie que haga o venda un tratamiento paga este formulario. Nadie nos paga por nombrar uno.",
      ],
    },
    reading: {
      title: "Cuánto tiempo lleva y si es difícil de leer",
      text: [
        "Creemos que el formulario lleva 30 minutos, o 10 por el camino corto. Todavía no se ha medido con nadie.",
        "Medimos cada página con una escala hecha para el español. Da una nota: cuanto más alta, más fácil de leer.",
        "En la escala Fernández-Huerta, nuestra página más difícil tiene {fernandezHuerta} puntos.",
        "Los nombres de tratamientos y medicinas no se cuentan. Una prueba nos para cuando una página baja de 70 puntos.",
      ],
    },
    "left-out": {
      title: "Quién puede quedar fuera",
      text: [
        "Lo miramos nosotros. Nadie de fuera lo ha hecho. No se preguntó a nadie de estos grupos.",
        "Idioma: está solo en inglés y en español. Nadie ha revisado el español.",
        "Lectura: las palabras y las frases son cortas. No hay sonido ni vídeo. Si le cuesta leer, alguien puede rellenarlo con usted.",
        "Vista y manos: funciona con letra grande, lector de pantalla y teclado. No lo ha probado nadie que los use.",
        "Oído: nada se cuenta solo con sonido. Puede decir qué necesita ese día.",
        "Sin teléfono: una clínica puede darle el formulario en papel.",
        "Edad y sexo: nuestras fuentes a menudo no dicen a quién estudiaron. Así que no sabemos si los datos valen igual para usted.",
      ],
    },
    privacy: {
      title: "Cómo guardamos sus respuestas",
      text: [
        "Cerramos cada formulario con su propia llave.",
        "¿Lo empezó aquí por su cuenta? Entonces nadie lo recibe. Lo borramos a las 24 horas.",
        "¿Una clínica le mandó un enlace? Entonces esa clínica recibe su formulario cuando usted lo envía.",
        "Nuestras páginas no cargan nada de otros sitios. Nuestras cookies no llevan ninguna de sus respuestas.",
      ],
    },
    contact: {
      title: "Cómo hablar con nosotros",
      text: [
        "¿Una clínica le mandó un enlace? Pregunte a esa clínica. Su teléfono llegó con el enlace.",
        "Todavía no hay una dirección de quienes lo hicieron. Si encuentra un error, dígaselo a su clínica o a su médico.",
      ],
    },
    licence: {
      title: "Quién puede usarlo",
      text: [
        "Cualquiera puede usar, cambiar y compartir el programa y sus palabras. Las condiciones son las de la licencia llamada MIT License.",
        "Se entrega tal como es. Quienes lo hicieron no responden por él.",
      ],
    },
  },
  sources: {
    link: "Nuestras fuentes",
    title: "Nuestras fuentes",
    text: [
      "Todo lo que decimos de los tratamientos se apoya en ellas.",
      "Nombramos el país y el año cuando los sabemos.",
      "Debajo de cada una dice qué tipo de estudio o página es y cuánto leímos de ella.",
    ],
    article: {
      title: "El artículo",
      text: [
        "Lo llamamos “el artículo de internet” o “el artículo”. No tiene fecha. No dice que sea para ningún país en concreto.",
      ],
    },
    outside: {
      title: "Estudios y guías",
      text: ["Junto a cada uno decimos dónde se puede leer."],
    },
    house: {
      title: "Nuestra propia lista",
      text: [
        "Algunas de las señales de emergencia no vienen de ningún estudio. Un médico tiene que revisarlas todavía.",
      ],
    },
  },
  standardsLink: "Hasta dónde cumplimos las normas para formularios así",
  back: "Volver a la página Acerca de",
};
