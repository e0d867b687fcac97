/** Words a person may meet here or at the clinic, each explained in plain Spanish. */
export const glossary: { readonly [term: string]: string } = {
  ablación:
    "Una manera de hacer que un nervio deje de funcionar. Las clínicas usan la palabra para más de una cosa. Pregunte cómo se hace.",
  "anestesia general":
    "Una medicina que le hace dormir muy profundo. Mientras dura, no siente nada.",
  "anestesia local": "Una medicina que adormece una parte del cuerpo. Usted no se duerme.",
  anticoagulante:
    "Una medicina que reduce la formación de coágulos. A veces se llama diluyente de la sangre. Mientras la toma, un corte puede sangrar más tiempo.",
  articulación: "El lugar donde se juntan dos huesos.",
  "articulación facetaria":
    "Una articulación pequeña en la parte de atrás de la columna. Hay dos en cada nivel.",
  "articulación sacroilíaca":
    "La articulación donde la columna se une al hueso de la cadera. Hay una a cada lado.",
  "bloqueo diagnóstico": "Una prueba con anestesia local. Se pone cerca de un nervio.",
  "bloqueo nervioso":
    "Una medicina que adormece un nervio. Se pone cerca del nervio con una aguja.",
  "cola de caballo":
    "Los nervios de la base de la columna. Si algo los aprieta, usted necesita ayuda ya.",
  contraste: "Un líquido que se pone en el cuerpo. Hace que se vea más en una prueba de imagen.",
  denervación:
    "Hacer que dejen de funcionar los nervios de una parte, como una articulación. Algunas clínicas la llaman igual que la ablación.",
  desfibrilador: "Un aparato en el pecho. Puede dar una descarga al corazón si el latido va mal.",
  "efecto secundario": "Algo que un tratamiento le causa y que no se buscaba.",
  electrodo: "Una punta fina de metal. Por ella puede pasar una corriente débil.",
  "esclerosis múltiple": "Una enfermedad que daña los nervios del cerebro y de la médula espinal.",
  espasmo: "Un músculo se pone tenso por sí solo.",
  espasticidad:
    "Músculos que siguen tensos y rígidos. Viene de un daño en el cerebro o en la médula espinal.",
  corticoide:
    "Una medicina que baja la hinchazón, como la cortisona. Se puede poner con una aguja.",
  estimulador:
    "Un aparato que manda pulsos débiles. Puede actuar sobre un nervio, la médula espinal o el cerebro.",
  fisioterapia: "Mover y entrenar el cuerpo con ayuda. Hay quien la llama terapia física.",
  implante: "Algo que se queda dentro del cuerpo. Puede ser un aparato, una placa o un tornillo.",
  marcapasos: "Un aparato pequeño en el pecho. Hace que el corazón lleve bien el ritmo.",
  "médula espinal": "El cordón grueso de nervios que va dentro de la columna.",
  nervio: "Un cordón fino del cuerpo. Lleva señales al cerebro y las trae de vuelta.",
  "nervio trigémino": "El nervio que da sensibilidad a la cara. Hay uno a cada lado.",
  "neuralgia del trigémino":
    "Un dolor punzante y repentino en la cara. Viene del nervio de la cara.",
  neurotomía:
    "Un tratamiento que hace que un nervio deje de mandar señales de dolor. Las clínicas usan la palabra para más de una cosa. Pregunte qué nervio es y cómo se hace.",
  radiofrecuencia:
    "Una corriente rápida. Calienta la punta de una aguja que se pone cerca de un nervio.",
  "raíz nerviosa": "La primera parte de un nervio, donde sale de la médula espinal o del cerebro.",
  "rama medial":
    "Un nervio pequeño cerca de la columna. Da sensibilidad a una articulación facetaria.",
  "resonancia magnética": "Una imagen del interior del cuerpo. Se hace con un imán muy fuerte.",
  revisión: "Una cita o una llamada un tiempo después de un tratamiento. Es para ver cómo está.",
  rizotomía:
    "Un tratamiento que hace que una raíz nerviosa deje de mandar señales. Las clínicas usan la palabra para más de una cosa. Pregunte qué nervio es y cómo se hace.",
  sedación: "Una medicina que le da calma y sueño.",
  TENS: "Una caja pequeña con parches. Manda pulsos débiles a través de la piel.",
  tomografía: "Muchas radiografías que forman una imagen del interior del cuerpo.",
};
