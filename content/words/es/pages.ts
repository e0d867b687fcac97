import type { WrittenPageWords } from "@/lib/words/page-words";

/** The words of the pages around the form, in Spanish. */
export const pageWords: WrittenPageWords = {
  product: "Ready to Ask",
  tagline: "Prepárese para hablar con su médico sobre la neurotomía o la rizotomía.",
  front: {
    title: "Prepárese para preguntar a su médico",
    text: [
      "¿Le han dicho que una neurotomía o una rizotomía puede ser una opción para su dolor?",
      "Este formulario le ayuda a preparar esa conversación. Calculamos 30 minutos, o 10 por el camino corto.",
      "No le dice qué tratamiento hacerse. Eso lo deciden usted y su médico.",
    ],
    start: "Empezar ahora",
    goOn: "Seguir con mi formulario",
    startAgain: "Empezar un formulario nuevo",
    whatYouGet: {
      title: "Lo que recibe",
      points: [
        "Una lista de preguntas para hacer, a partir de lo que nos cuenta.",
        "Una página sobre usted que su médico puede leer rápido.",
        "Lo que se sabe de los dos tratamientos, y lo que no se sabe.",
      ],
    },
    privacy: {
      title: "Su privacidad",
      points: [
        "No necesita una cuenta. Puede saltarse cualquier pregunta.",
        "Cerramos sus respuestas con una llave secreta antes de guardarlas.",
        "Las borramos a las 24 horas de empezar. Usted puede borrarlas antes.",
        "Nadie más recibe sus respuestas de nosotros. Usted las imprime o las guarda.",
      ],
    },
  },
  library: {
    title: "Lo que se sabe",
    text: [
      "Estas páginas dicen lo que se sabe de los tratamientos de nervios para el dolor. Son iguales para todos.",
      "No dicen qué tratamiento tener.",
    ],
    back: "Volver a todas las zonas",
  },
  taskList: {
    title: "Su formulario",
    text: "Haga las partes en cualquier orden. Puede saltarse cualquier pregunta.",
    states: {
      "not-started": "Sin empezar",
      "in-progress": "Empezada",
      done: "Hecha",
      optional: "Lectura opcional",
    },
    whole: "Todas las partes",
    goOn: "Seguir: {part}",
    short: {
      title: "El camino corto",
      text: "Solo lo que su médico necesita primero: {pages} páginas, unos 10 minutos. Puede añadir más después.",
      start: "Tomar el camino corto",
      goOn: "Seguir el camino corto",
    },
    finished: {
      title: "Sus páginas están listas",
      text: "Todavía puede cambiar una respuesta. Después, haga las páginas otra vez en la última página.",
      show: "Ver mis páginas",
    },
  },
  emergency: {
    title: "Pida ayuda ya con cualquiera de estas señales",
    text: ["No espere a que le llamemos. Nadie vigila este formulario."],
    signsTitle: "Nuevas, o que empeoran, en las últimas 2 semanas:",
    now: {
      title: "Vaya ya",
      text: [
        "Con cualquiera de estas, vaya a urgencias (sala de emergencias) o llame para pedir ayuda.",
      ],
    },
    today: {
      title: "Llame hoy",
      text: ["Con cualquiera de estas, llame hoy a su médico o clínica. Si nadie contesta, vaya."],
      mark: "(Llame hoy.)",
    },
    callTitle: "Llame para pedir ayuda",
    numbers: [
      { place: "Estados Unidos y Canadá", number: "911" },
      { place: "Reino Unido", number: "999" },
      { place: "Europa", number: "112" },
      { place: "Australia", number: "000" },
      { place: "Nueva Zelanda", number: "111" },
    ],
    crisisTitle: "Si quizá se quite la vida, también puede llamar al",
    crisis: [
      { place: "Estados Unidos y Canadá", number: "988" },
      { place: "Reino Unido e Irlanda", number: "116 123" },
      { place: "España", number: "024" },
      { place: "Australia", number: "13 11 14" },
      { place: "Nueva Zelanda", number: "1737" },
    ],
    acknowledgeTitle: "Nos dijo que quizá tiene una de estas señales",
    acknowledgeText:
      "Pida ayuda primero. Este formulario puede esperar. Sus respuestas quedan aquí 24 horas desde que empezó.",
    acknowledge: "He leído esto. Seguir con el formulario",
    backToForm: "Volver al formulario",
    sources: "Fuentes:",
  },
  check: {
    unresolved: "En esta página hay una respuesta que no pudimos usar. Vuelva y corríjala primero.",
    unanswered: "{count} sin responder",
    preview: "Ver el resumen tal como se imprimirá",
    finish: "Hacer mi resumen",
  },
  summary: {
    title: "Su resumen está listo",
    text: [
      "Llévelo a su cita. La página 1 es para su médico. Sus preguntas empiezan en la página 2.",
      "Guarde el archivo o imprímalo ahora. Borramos sus respuestas a las 24 horas de empezar.",
    ],
    draftTitle: "Sus páginas hasta ahora",
    draft: "Esto es un borrador. Termine la última página del formulario.",
    older:
      "Cambió una respuesta después de hacer esto. Vaya a la última página para hacerlo otra vez.",
    openPdf: "Abrir el PDF",
    getPdf: "Obtener mi PDF",
    downloadPdf: "Guardar el PDF",
    otherParts: "Imprimir otra cosa",
    parts: { answers: "Mis respuestas", known: "Lo que se sabe" },
    otherPaper: { a4: "Papel A4", letter: "Papel carta" },
    otherPrint: { normal: "Letra normal", large: "Letra grande" },
    print:
      "También puede imprimir esta página. Úsela si el archivo no puede mostrar lo que escribió.",
    changeAnswers: "Cambiar mis respuestas",
    none: {
      title: "Su resumen no está hecho todavía",
      text: ["Termine primero la última página del formulario."],
    },
    goToCheck: "Ir al formulario",
  },
  deletePage: {
    title: "Borrar mis respuestas ahora",
    text: [
      "Esto borra enseguida todo lo que nos contó y las páginas que hicimos con ello.",
      "No podemos recuperarlo. Si quiere conservar sus páginas, guárdelas primero.",
    ],
    confirm: "Sí, borrar mis respuestas",
    keep: "No, conservarlas",
  },
  deleted: {
    title: "Sus respuestas están borradas",
    proof: "Buscamos otra vez el registro {record} el {time}. Encontramos 0 registros.",
    remains: "Sus respuestas siguen aquí. Por favor, intente borrarlas otra vez.",
    nothing: "Este navegador no tiene respuestas guardadas con nosotros.",
    again: "Ir al inicio",
  },
  twoAnswers: {
    title: "Una pregunta, dos respuestas",
    text: [
      "Una respuesta cambió en dos páginas, o en dos aparatos. Guardamos las dos.",
      "Elija la que va en su formulario.",
    ],
    saved: "En su formulario ahora",
    savedAt: "En su formulario ahora. Escrita {time}",
    typedAt: "Guardada aquí hasta que elija. Escrita {time}",
    removed: "Quitada",
    keep: "Conservar lo que elegí",
    notice: "Usted cambió una respuesta de aquí también en otra página. Guardamos las dos.",
    choose: "Elegir cuál conservar",
  },
  cannotSave: {
    dayOver: {
      title: "Este navegador ya no tiene un formulario abierto",
      text: [
        "Guardamos un formulario 24 horas, en el navegador donde se empezó. Terminó, se borró, o este navegador lo olvidó.",
        "No pudimos guardar esta página. Lo que escribió sigue aquí. Copie lo que necesite.",
      ],
    },
    notHere: {
      title: "No pudimos guardar esta página",
      text: [
        "Una respuesta de otra página cambió. Esta página ya no es parte de su formulario.",
        "Lo que escribió sigue aquí. Copie lo que necesite y siga con su formulario.",
      ],
    },
    otherForm: {
      title: "Ahora hay otro formulario abierto en este navegador",
      text: [
        "Esta página es de un formulario que estaba abierto antes. No pusimos nada de ella en el otro.",
        "Lo que escribió sigue aquí. Copie lo que necesite.",
      ],
    },
    proveAgain: {
      title: "Muéstrenos otra vez que es usted",
      text: [
        "Cerramos el formulario en este aparato después de un tiempo, para que siga siendo privado.",
        "Lo que escribió sigue aquí. Dé la fecha de nacimiento y pulse el botón otra vez.",
      ],
    },
    startNew: "Empezar un formulario nuevo",
    youWrote: "Lo que escribió en esta página",
    pressAgain: "Guardar y seguir",
    endsSoon: "Borramos este formulario en {minutes} minutos. Vaya al final ahora y guarde su PDF.",
    away: "No pudimos traer esa página. Sigue en esta y no se perdió nada. Revise su conexión.",
    tryAgain: "Intentar otra vez",
  },
  problems: {
    noSession: {
      title: "No tenemos un formulario para este navegador",
      text: [
        "¿Una clínica le mandó un enlace? Ábralo otra vez para seguir.",
        "Si no, puede que su formulario haya terminado. Lo guardamos 24 horas desde que empieza.",
        "O empezó en otro teléfono o en otro navegador. Siga allí, o empiece aquí uno nuevo.",
      ],
    },
    unavailable: {
      title: "Ahora no podemos guardar",
      text: [
        "Algo falla de nuestro lado. Lo que guardó antes sigue aquí.",
        "Espere un poco y pulse el botón otra vez.",
      ],
    },
    alreadySent: {
      title: "Ya envió este formulario",
      text: [
        "Su clínica tiene sus respuestas. No guardamos este cambio.",
        "Llame a su clínica si necesita saber algo más.",
      ],
    },
    linkEnded: {
      title: "Su enlace ha terminado",
      text: [
        "No pudimos guardar esta página. Ya no mostramos respuestas aquí.",
        "Llame a su clínica si todavía quiere completar el formulario.",
      ],
    },
    notReached: {
      title: "Esta página no es parte de su formulario todavía",
      text: [
        "Hay una página antes por completar, o sus respuestas no llevan hasta aquí.",
        "No se ha perdido nada. Siga desde donde estaba.",
      ],
    },
    notFound: {
      title: "No encontramos esta página",
      text: ["Revise la dirección, o vaya al inicio."],
    },
    badForm: {
      title: "No pudimos leer este formulario",
      text: [
        "No llegó de una forma que conozcamos. No cambiamos nada, y sus respuestas guardadas siguen aquí.",
        "Vuelva atrás, cargue la página de nuevo y envíelo otra vez.",
      ],
    },
    tooLarge: {
      title: "Era demasiado para enviarlo de una vez",
      text: [
        "No cambiamos nada, y sus respuestas guardadas siguen aquí.",
        "Vuelva atrás, acorte la respuesta más larga y envíelo otra vez.",
      ],
    },
    otherSite: {
      title: "Este formulario no se envió desde nuestra página",
      text: [
        "Para que sus respuestas sigan siendo privadas, no lo guardamos. Abra aquí el formulario y envíelo otra vez.",
      ],
    },
    tooManyTries: {
      title: "Espere un poco, por favor",
      text: [
        "Hubo muchos intentos desde un mismo lugar. Puede haber sido alguien cerca de usted.",
        "Si guardó respuestas antes, siguen aquí.",
      ],
    },
    tryAgain: "Puede probar otra vez dentro de {time}.",
    slow: {
      title: "El PDF tardó demasiado",
      text: [
        "Cargue esta página otra vez. Si no funciona, imprima la página que muestra su resumen.",
      ],
    },
    broken: {
      title: "Algo salió mal de nuestro lado",
      text: ["Lo que guardó antes sigue aquí. Vuelva atrás y pruebe otra vez."],
    },
    notShown: {
      title: "Ahora no podemos mostrar esta página",
      text: [
        "Algo falla de nuestro lado. Lo que guardó antes sigue aquí.",
        "Espere un poco y cargue esta página otra vez.",
      ],
    },
    sendAgain: "Enviarlo otra vez",
    goOn: "Seguir con mi formulario",
    goHome: "Ir al inicio",
  },
  waiting: {
    title: "Mucha gente está haciendo un PDF en este momento",
    text: ["Sus respuestas siguen aquí. Su PDF tiene que esperar su turno."],
    again:
      "Esta página prueba otra vez por sí sola dentro de {time}. Ya probó {attempt} de {attempts} veces. Cuando el PDF esté listo, se abre aquí o se guarda como archivo.",
    noMore: "Esta página probó {attempts} veces. Ya no probará otra vez por sí sola.",
    later: "Puede pulsar otra vez el botón dentro de {time}.",
    tryNow: "Probar ahora",
    stop: "No esperar más y volver a mi resumen",
  },
  links: {
    library: "Lo que se sabe",
    emergency: "Señales de emergencia",
    about: "Acerca de",
    deleteAnswers: "Borrar mis respuestas ahora",
    home: "Ir al inicio",
  },
  invited: {
    privacyPoints: [
      "No necesita una cuenta. Puede saltarse cualquier pregunta.",
      "Cerramos sus respuestas con una llave secreta antes de guardarlas.",
      "{clinic} recibe sus respuestas cuando usted las envía, y no antes.",
      "Puede borrarlas hasta que las envíe.",
    ],
    acknowledgeText:
      "Pida ayuda primero. Este formulario puede esperar. Guardamos sus respuestas, y su enlace las abre de nuevo.",
    finish: "Enviar a mi clínica",
    summary: {
      title: "Enviado a {clinic}",
      text: [
        "Su clínica ya tiene sus páginas. Usted también puede llevarlas consigo.",
        "La página 1 es para su médico. Sus preguntas empiezan en la página 2.",
        "Guarde el archivo o imprímalo ahora. Hasta su cita, su enlace lo abre otra vez.",
      ],
      older: "Cambió una respuesta después de enviar esto. Envíelo otra vez en la última página.",
    },
    finished: {
      title: "{clinic} tiene su formulario",
      text: "Hasta su cita puede añadir algo. Después envíelo otra vez en la última página.",
    },
    deleteText: [
      "Esto borra enseguida todo lo que nos contó aquí. Su clínica no lo ha visto.",
      "No podemos recuperarlo. Su enlace sigue funcionando, así que puede empezar otra vez.",
    ],
  },
};
