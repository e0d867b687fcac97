import type { SourceId } from "../../sources";

/** What each source says, in Spanish. */
export const sourceSays: { readonly [Id in SourceId]: string } = {
  "overview.both-for-chronic-pain":
    "Las dos son procedimientos para controlar el dolor crónico; usan técnicas distintas.",
  "overview.neurotomy-definition":
    "Corta fibras nerviosas para que las señales de dolor no lleguen al cerebro; se usa en el dolor crónico, como el de las articulaciones facetarias.",
  "overview.rhizotomy-definition":
    "Corta raíces nerviosas; se usa sobre todo para espasmos o dolor súbito por problemas de la columna, y para la neuralgia del trigémino.",
  "overview.both-alter-nerve-pathways":
    "Las dos cambian las vías nerviosas para reducir las molestias.",
  "purpose.pain-relief":
    "El objetivo es aliviar el dolor bloqueando las señales de dolor en su camino al cerebro.",
  "purpose.spine-health":
    "Afirma que los procedimientos evitan el deterioro y mejoran la función de la columna.",
  "neurotomy-procedure.local-anaesthetic": "Empieza con anestesia local para dormir la zona.",
  "neurotomy-procedure.x-ray-guided-electrode":
    "Se coloca un electrodo cerca del nervio con guía de rayos X, y la energía de radiofrecuencia calienta el nervio.",
  "neurotomy-procedure.duration": "Suele durar de 30 a 60 minutos.",
  "neurotomy-procedure.first-days":
    "Algo de dolor o hinchazón al principio; suele pasar en unos días.",
  "neurotomy-procedure.aftercare":
    "Descansar, limitar la actividad, tomar las medicinas para el dolor como se indicó, ir a las citas de seguimiento.",
  "rhizotomy-procedure.suitability-tests":
    "Primero se valora si es adecuada, con pruebas de imagen e inyecciones de bloqueo nervioso que buscan el origen del dolor.",
  "rhizotomy-procedure.anaesthesia": "Se da anestesia; el tipo depende del caso (local o general).",
  "rhizotomy-procedure.guided-needle":
    "Se guía una aguja o un electrodo hasta el nervio con imágenes.",
  "rhizotomy-procedure.heat-or-cut":
    "Las fibras nerviosas se interrumpen con calor de radiofrecuencia o cortando el nervio directamente.",
  "rhizotomy-procedure.recovery-area":
    "Recuperación en una zona de observación, con vigilancia de los efectos inmediatos.",
  "rhizotomy-procedure.follow-up":
    "Un plan de seguimiento, con fisioterapia y revisiones, importa para el resultado.",
  "differences.neurotomy-technique":
    "Energía de radiofrecuencia dirigida a nervios concretos con una aguja y guía de imagen; mínimamente invasiva; poco tiempo de recuperación.",
  "differences.rhizotomy-technique":
    "Las raíces nerviosas se cortan o se destruyen con sustancias químicas, energía eléctrica o cirugía; hace falta llegar a las raíces con cirugía; suele ser más invasiva.",
  "differences.depends-on-needs":
    "Cuál es adecuada depende de las necesidades y metas de cada paciente.",
  "advantages-neurotomy.facet-and-sacroiliac":
    "Se dirige a los nervios que llevan el dolor; se usa para el dolor de las articulaciones facetarias y sacroilíacas.",
  "advantages-neurotomy.immediate-relief":
    "Dice que la gente suele sentir alivio enseguida y tener mejor calidad de vida.",
  "advantages-neurotomy.no-large-incisions": "Sin cortes grandes.",
  "advantages-neurotomy.ideal-option":
    "La llama ideal o excelente para quien quiere evitar una cirugía mayor.",
  "advantages-rhizotomy.preferred": "La llama un tratamiento preferido, seguro y preciso.",
  "advantages-rhizotomy.short-recovery":
    "Poco tiempo de recuperación; se vuelve pronto a la rutina diaria.",
  "advantages-rhizotomy.fewer-medicines":
    "A menudo permite tomar menos medicinas para el dolor, o ninguna, y tener así menos efectos no deseados de ellas.",
  "risks.neurotomy":
    "Posible debilidad muscular, adormecimiento o dolor en la zona; rara vez infección o lesión de un nervio.",
  "risks.rhizotomy":
    "Posible dolor, debilidad muscular o espasmos después; los síntomas pueden volver si el nervio vuelve a crecer.",
  "risks.discuss-with-doctor":
    "Hable de los riesgos con un médico para saber si el tratamiento le conviene.",
  "selecting.consider-overall-health": "Tenga en cuenta su salud general.",
  "selecting.consider-pain-severity": "Tenga en cuenta lo intenso que es el dolor.",
  "selecting.consider-daily-life": "Tenga en cuenta cómo afecta a su vida diaria.",
  "selecting.review-current-condition": "Revise su estado actual.",
  "selecting.review-past-pain": "Revise sus experiencias anteriores de dolor.",
  "selecting.review-prior-treatments":
    "Revise los tratamientos anteriores, con las medicinas y la fisioterapia.",
  "selecting.long-term-effects":
    "Pregunte cómo puede afectar cada opción a su salud y bienestar a largo plazo.",
  "selecting.pros-and-cons":
    "Entienda los pros y los contras de las dos y decida con su profesional de salud.",
  "selecting.pain-free-life": "Promete una vida plena y sin dolor.",
  "objectives.target-nerve":
    "Neurotomía: raíz nerviosa espinal. Rizotomía: fibras nerviosas individuales.",
  "objectives.pain-relief":
    "Neurotomía: desactivando nervios. Rizotomía: cortando conexiones nerviosas.",
  "objectives.duration-of-relief":
    "Neurotomía: a largo plazo. Rizotomía: quizá a largo plazo; puede hacer falta repetirla.",
  "objectives.recovery": "Neurotomía: inactividad mínima. Rizotomía: varía, en general rápida.",
  "objectives.health-benefits":
    "Neurotomía: mantenimiento de la columna vertebral. Rizotomía: movilidad; menos dolor.",
  "neurotomy-stages.pre-procedure": "Neurotomía: anestesia local; colocación del paciente.",
  "neurotomy-stages.procedure": "Neurotomía: electrodo colocado; se aplica calor.",
  "neurotomy-stages.immediate-post-procedure":
    "Neurotomía: vigilancia de las molestias; compresas frías.",
  "neurotomy-stages.follow-up": "Neurotomía: citas regulares; se comprueba la curación.",
  "rhizotomy-phases.initial-evaluation": "Rizotomía: pruebas para confirmar si es adecuada.",
  "rhizotomy-phases.anaesthesia": "Rizotomía: local o general.",
  "rhizotomy-phases.operative-procedure": "Rizotomía: aguja o electrodo guiados.",
  "rhizotomy-phases.ablation": "Rizotomía: fibras nerviosas interrumpidas.",
  "rhizotomy-phases.recovery": "Rizotomía: observación y cuidados.",
  "differences.definition":
    "Neurotomía: la radiofrecuencia altera la función del nervio. Rizotomía: corta raíces nerviosas, con métodos diversos.",
  "differences.invasiveness": "Neurotomía: mínimamente invasiva. Rizotomía: más invasiva.",
  "differences.procedure":
    "Neurotomía: aguja, con guía de imagen. Rizotomía: acceso directo a las raíces nerviosas.",
  "differences.technique":
    "Neurotomía: energía de radiofrecuencia. Rizotomía: química, eléctrica o quirúrgica.",
  "differences.outcomes":
    "Neurotomía: alivio del dolor; recuperación mínima. Rizotomía: alivio del dolor; recuperación quizá más larga.",
  "rhizotomy-benefits.long-term":
    "Rizotomía: alivio continuo; menos necesidad de tratamiento constante.",
  "rhizotomy-benefits.minimally-invasive":
    "Rizotomía: cortes más pequeños; recuperación más corta.",
  "rhizotomy-benefits.medication": "Rizotomía: menos medicinas para el dolor.",
  "rhizotomy-benefits.targeted":
    "Rizotomía: apunta a nervios concretos; respeta el tejido cercano.",
  "risks.temporary-muscle-weakness": "Neurotomía: sí. Rizotomía: no.",
  "risks.numbness": "Neurotomía: sí. Rizotomía: no.",
  "risks.site-pain": "Neurotomía: sí. Rizotomía: sí.",
  "risks.infection": "Neurotomía: rara. Rizotomía: rara.",
  "risks.nerve-damage": "Neurotomía: raro. Rizotomía: no.",
  "risks.muscle-paralysis": "Neurotomía: no. Rizotomía: sí.",
  "risks.spasms": "Neurotomía: no. Rizotomía: sí.",
  "risks.recurrence": "Neurotomía: no. Rizotomía: posible.",
  "conflict.target":
    "La tabla dice que la neurotomía actúa sobre la raíz nerviosa y la rizotomía sobre fibras nerviosas; las definiciones dicen lo contrario.",
  "conflict.invasiveness":
    "La rizotomía se llama más invasiva, con acceso quirúrgico a las raíces, y en otro lugar mínimamente invasiva, con una aguja guiada.",
  "conflict.recovery":
    "La recuperación de la rizotomía se da como en general rápida, como quizá más larga y como más corta.",
  "conflict.duration":
    "Se dice que la rizotomía da alivio continuo, y en otro lugar que el dolor vuelve o que hay que repetirla.",
  "conflict.neurotomy-recurrence":
    "El artículo dice que los síntomas no vuelven tras la neurotomía; las fuentes publicadas dicen que el nervio tratado puede volver a crecer y el dolor puede volver.",
  "conflict.muscle-weakness":
    "El texto nombra la debilidad muscular como riesgo de la rizotomía; la tabla dice que no hay debilidad pasajera y nombra la parálisis.",
  "conflict.nerve-damage":
    "Se dice que no hay riesgo de lesión del nervio en un procedimiento cuyo fin es cortar raíces nerviosas.",
  "conflict.rhizotomy-numbness":
    "El artículo dice que la rizotomía no causa adormecimiento; un estudio de la rizotomía para el dolor de cara halló que la pérdida de sensibilidad es frecuente.",
  "conflict.names":
    "El calor de radiofrecuencia con una aguja guiada se describe con los dos nombres. Otras fuentes usan neurotomía, rizotomía, ablación y denervación para un mismo procedimiento.",
  "conflict.immediate-relief":
    "Se dice que el alivio es inmediato, y que primero hay dolor o hinchazón unos días.",
  "waring-2022":
    "Neurotomía, rizotomía y ablación se usan para la radiofrecuencia de las ramas mediales; los autores llaman impropios a los tres nombres: no se trata ninguna raíz, no se abre nada, y el nervio se coagula y no se quita, así que puede regenerarse y es de esperar que el dolor vuelva.",
  "aomrc-ebi":
    "La denervación por radiofrecuencia de las articulaciones facetarias se llama también rizotomía dorsal o ablación por radiofrecuencia; no es quirúrgica, es mínimamente invasiva y usa calor; la guía la limita al dolor lumbar crónico en que fallaron los tratamientos sin operación, y tras un bloqueo diagnóstico de la rama medial.",
  "nice-ng59-rr3":
    "No se sabe bien cuánto dura el alivio; los ensayos apuntan al menos a 6 a 12 meses, sin datos a más largo plazo; las fibras nerviosas pueden regenerarse con el tiempo, así que se puede repetir; no se sabe si la repetición sirve igual.",
  "juch-2017":
    "Tres ensayos, 681 personas en los Países Bajos, no ciegos: la denervación más ejercicio, comparada con el ejercicio solo, no dio una diferencia significativa de dolor a los 3 meses, o dio una menor que los 2 puntos (escala de 0 a 10) que se habían fijado antes como importantes.",
  "maas-2015":
    "23 ensayos aleatorizados, 1309 personas; calidad de los datos de muy baja a moderada.",
  "cohen-2020":
    "Casi todo lo que atañe a los bloqueos facetarios y a la ablación por radiofrecuencia sigue en discusión; la de la rama medial puede ayudar a personas bien elegidas; una elección más estricta mejora los resultados, a costa de dejar fuera a algunas personas a las que habría ayudado.",
  "nice-ipg373":
    "Esta rizotomía quirúrgica es irreversible; pueden empeorar la marcha o la función de la vejiga, puede aparecer una deformidad de la columna, y hace falta una fisioterapia larga.",
  "asplund-2016":
    "Se revisaron 206 primeros tratamientos del dolor de cara en un centro: mediana de alivio de 20 a 21 meses; los dos métodos tuvieron un riesgo alto de pérdida de sensibilidad en la cara, que en parte se recuperó con el tiempo.",
  "aspn-2023":
    "La corriente eléctrica de la ablación por radiofrecuencia es una preocupación en personas con dispositivos médicos implantados; hay que planificar con quien se ocupa del dispositivo.",
  "cuh-advice":
    "Avise antes a la clínica de: medicinas para la diabetes, un ingreso reciente en el hospital, SARM, una infección o antibióticos, una temperatura de más de 37,4 C, un posible embarazo, cualquier anticoagulante (nombra acenocumarol, apixabán, aspirina, clopidogrel, dabigatrán, dipiridamol, rivaroxabán, warfarina; al menos 10 días antes).",
  "ces-card":
    "Vaya a urgencias de inmediato si tiene: pérdida de sensibilidad u hormigueo entre los muslos o en los genitales; adormecimiento en el ano, a su alrededor o en los glúteos; sensación cambiada al limpiarse; dificultad creciente para empezar, parar o controlar la orina; no sentir al orinar; escapes de orina; no saber si la vejiga está llena; pérdida del control o de la sensación al evacuar; cambios en la erección o la eyaculación; pérdida de sensibilidad en los genitales durante el sexo.",
  "brief-any-site":
    "Signos de emergencia de cualquier zona, del encargo de este producto y no de una fuente publicada: debilidad nueva en las dos piernas, fiebre con dolor fuerte de espalda, dolor en el pecho, dolor de cabeza súbito y muy intenso o cara caída.",
  "girft-ces":
    "Pregunta si algo de esto es nuevo o ha empeorado en 14 días: dificultad para empezar a orinar o sentir la orina; sensibilidad cambiada en el ano o los genitales, aunque sea en una zona pequeña; debilidad grave o creciente de las dos piernas; no sentir el recto lleno; cambios sexuales, que por sí solos rara vez se deben a esto.",
  "norfolk-msk":
    "Hay que ir a urgencias si es nuevo en dos semanas: cambios al orinar o evacuar, escapes, sensibilidad cambiada en la zona del asiento, piernas que no se coordinan o pierden fuerza rápido, cambios sexuales, dolor en las dos piernas.",
  lothian:
    "Señales de la columna lumbar que piden una opinión pronta: ciática en los dos lados, señales de la cola de caballo, un pie que empieza a caerse, fiebre con sospecha de infección de la columna, fractura por fragilidad.",
  "nbt-dcm":
    "Manos torpes, piernas pesadas o inseguras, zonas adormecidas o cambios al orinar o evacuar, nuevos o peores, con el cuello desgastado: llamar al equipo; casi siempre llegan despacio y rara vez rápido.",
  "royal-free-dcm":
    "Manos torpes, piernas inseguras o pesadas, cambios al orinar o evacuar: con varias de estas señales hay que ir a urgencias de inmediato.",
  "nhs-quoted":
    "Con dolor de espalda, ir a urgencias o llamar al 999 por: dolor, hormigueo, debilidad o adormecimiento en las dos piernas; genitales o glúteos adormecidos; dificultad para orinar; pérdida de control de la orina o las heces; dolor en el pecho; un accidente grave antes.",
  "ross-2011":
    "Cuando se para una bomba de baclofeno pueden seguir muchas complicaciones graves que quizá necesiten cuidados intensivos: falla la respiración, la presión sube y baja, el músculo se destruye.",
  "henry-ford":
    "Si una bomba de baclofeno se para de golpe, la persona puede enfermar gravemente, con fiebre alta, confusión y rigidez; hay que llamar al médico de inmediato.",
  "msd-gca":
    "La arteritis de células gigantes puede empezar de golpe o en semanas: dolor pulsátil en las sienes o detrás de la cabeza, vista borrosa o doble o ceguera repentina de un ojo, dolor de mandíbula al masticar.",
  "stroke-signs":
    "Debilidad en la cara, en un brazo o habla confusa: llamar al 999 por cualquiera de ellas. Otras también llegan de golpe: debilidad o adormecimiento de un lado, no hallar las palabras, ver borroso o no ver, confusión, un dolor de cabeza fuerte y repentino.",
  "brief-crisis":
    "Pensar en quitarse la vida es una urgencia, con un teléfono al que llamar; es una elección de este producto. Los teléfonos se hallaron en páginas públicas en noviembre de 2026: 988 (Estados Unidos, Canadá), 116 123 (Samaritans, Reino Unido e Irlanda), 024 (España), 13 11 14 (Lifeline, Australia), 1737 (Nueva Zelanda).",
  "brief-drawings":
    "Dónde están los nervios, huesos y articulaciones en los dibujos: dibujado para este producto según la anatomía general, sin escala, y no de una fuente publicada.",
};
