import type { safetyRules } from "../../../form/questions/safety";
import type { QuestionWordsOf } from "../../../question-words-of";

/** What may harm this person and needs a plan. */
export const safetyQuestions: QuestionWordsOf<typeof safetyRules> = {
  "emergency-sign": {
    short: "Mi señal de emergencia",
    text: "Tengo, o puedo tener, una señal que no puede esperar. ¿Quién la ha valorado, y qué encontró?",
    because: "porque lo dijo al principio: pida ayuda ahora, y no espere a la cita",
  },
  "infection-now": {
    short: "Infección o fiebre",
    text: "Tengo una infección o fiebre, o tomo antibióticos. ¿Hay que cambiar la fecha de mi cita?",
    because: "porque dijo que tiene algo de esto: llame ahora a la clínica, y no espere a la cita",
  },
  "blood-thinner": {
    short: "Anticoagulante",
    text: "¿Qué debo hacer con mi anticoagulante? ¿Quién lo decide, y cuánto antes del día?",
    because: "porque dijo que toma un anticoagulante",
  },
  "thinner-mentioned": {
    short: "¿Un anticoagulante?",
    text: "Escribí sobre algo que puede ser un anticoagulante. ¿Lo es, y quién decide qué hago con eso?",
    quoting: "Escribí: “{words}”. ¿Es un anticoagulante, y quién decide qué hago con eso?",
    because: "porque lo que escribió puede ser sobre un anticoagulante",
  },
  "implant-and-current": {
    short: "Implante o metal",
    text: "Tengo un implante o metal en el cuerpo. ¿Podría dañarlo la corriente, y quién lo planea?",
    because: "porque dijo que tiene un implante o metal",
  },
  "device-mentioned": {
    short: "¿Un aparato en mi cuerpo?",
    text: "Escribí sobre algo que llevo en el cuerpo. ¿Podría dañarlo la corriente, y quién lo planea?",
    quoting: "Escribí: “{words}”. ¿Podría dañarlo la corriente, y quién lo planea?",
    because: "porque lo que escribió puede ser sobre un implante",
  },
  pregnant: {
    short: "Embarazo",
    text: "Estoy o puedo estar embarazada. ¿Qué cambia eso en las pruebas, las medicinas y la fecha?",
    because: "porque dijo que está o puede estar embarazada, o que no lo sabe",
  },
  "pregnancy-mentioned": {
    short: "Embarazo",
    text: "Escribí sobre un embarazo. ¿Qué cambia eso en las pruebas, las medicinas y la fecha?",
    quoting: "Escribí: “{words}”. ¿Qué cambia eso en las pruebas, las medicinas y la fecha?",
    because: "porque lo que escribió puede ser sobre un embarazo",
  },
  allergies: {
    short: "Alergias",
    text: "Hay cosas a las que reacciono mal. ¿Qué usarán en su lugar, y está en mi historia clínica (expediente)?",
    quoting:
      "Reacciono mal a esto: “{words}”. ¿Qué usarán en su lugar, y está en mi historia clínica (expediente)?",
    because: "porque nos habló de una alergia",
  },
  bleeding: {
    short: "Sangrado",
    text: "Tengo un problema de sangrado. ¿Qué harán por eso antes y después?",
    because: "porque dijo que tiene un problema de sangrado",
  },
  clots: {
    short: "Coágulos",
    text: "Tengo o he tenido coágulos. ¿Qué harán para que esto no me cause otro?",
    because: "porque dijo que tiene o ha tenido coágulos",
  },
  immune: {
    short: "Defensas bajas",
    text: "Mi cuerpo se defiende peor de los gérmenes. ¿Es más fácil que esto me cause una infección? ¿Qué se puede hacer?",
    because: "porque dijo que tiene las defensas bajas",
  },
  "blood-thinner-unsure": {
    short: "Pastillas y coágulos",
    text: "¿Pueden comprobar si alguna de mis pastillas reduce la formación de coágulos?",
    because: "porque dijo que no sabe si toma anticoagulantes",
  },
  "implants-unsure": {
    short: "Dudas sobre implantes",
    text: "¿Cómo podemos averiguar si tengo un implante que una corriente podría dañar?",
    because: "porque dijo que no sabe si tiene implantes",
  },
  "infection-unsure": {
    short: "Dudas sobre infección",
    text: "¿Cómo puedo saber si tengo una infección? ¿A quién llamo si tengo una antes del día?",
    because: "porque dijo que no sabe si tiene una infección",
  },
  "allergies-unsure": {
    short: "Dudas sobre alergias",
    text: "¿Cómo podemos averiguar antes del día a qué reacciono?",
    because: "porque dijo que no sabe si tiene alergias",
  },
  "tell-soon": {
    short: "Contar pronto a la clínica",
    text: "Marqué algo que deben saber pronto. ¿Quién lo estudia, y necesito antes una prueba?",
    because: "porque marcó algo que la clínica debe saber pronto",
  },
  "several-health": {
    short: "Más sobre mi salud",
    text: "Les conté otras cosas que necesitan un plan. ¿Quién planea cada una, y cuándo?",
    quoting: "Esto también necesita un plan: {words}. ¿Quién planea cada cosa, y cuándo?",
    because: "porque nos habló de cada una de estas cosas",
  },
};
