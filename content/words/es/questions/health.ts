import type { healthRules } from "../../../form/questions/health";
import type { QuestionWordsOf } from "../../../question-words-of";

/** This person's health, medicines and implants. */
export const healthQuestions: QuestionWordsOf<typeof healthRules> = {
  "emergency-sign": {
    text: "Tengo, o puedo tener, una señal que no puede esperar. ¿Quién la ha valorado y qué encontró?",
    because: "porque lo dijo al principio: pida ayuda ahora, y no espere a la cita",
  },
  "infection-now": {
    text: "Tengo una infección o fiebre, o tomo antibióticos. ¿Hay que cambiar la fecha de mi cita?",
    because: "porque dijo que tiene algo de esto: llame ahora a la clínica, y no espere a la cita",
  },
  "infection-unsure": {
    text: "¿Cómo puedo saber si tengo una infección? ¿A quién llamo si tengo una antes del día?",
    because: "porque dijo que no sabe si tiene una infección",
  },
  "blood-thinner": {
    text: "¿Qué debo hacer con mi anticoagulante? ¿Quién lo decide, y cuánto antes del día?",
    because: "porque dijo que toma un anticoagulante",
  },
  "implant-and-current": {
    text: "¿Cómo protegerán mi implante de la corriente? ¿Quién lo planea con quienes cuidan del implante?",
    because: "porque dijo que tiene un implante al que una corriente podría afectar",
  },
  pregnant: {
    text: "Estoy o puedo estar embarazada. ¿Qué cambia eso en las pruebas, las medicinas y la fecha?",
    because: "porque dijo que está o puede estar embarazada, o que no lo sabe",
  },
  allergies: {
    text: "Hay cosas a las que reacciono mal. ¿Qué usarán en su lugar, y está en mi historia clínica (expediente)?",
    because: "porque dijo que tiene una alergia",
  },
  "allergies-unsure": {
    text: "¿Cómo podemos averiguar antes del día a qué reacciono?",
    because: "porque dijo que no sabe si tiene alergias",
  },
  bleeding: {
    text: "Mi sangre no coagula como debe. ¿Qué harán por eso antes y después?",
    because: "porque dijo que tiene un problema de sangrado o de coágulos",
  },
  diabetes: {
    text: "¿Qué debo hacer ese día con la comida y con mis medicinas para la diabetes?",
    because: "porque dijo que tiene diabetes",
  },
  immune: {
    text: "Mi cuerpo se defiende peor de los gérmenes. ¿Es más fácil que esto me cause una infección? ¿Qué se puede hacer?",
    because: "porque dijo que tiene las defensas bajas",
  },
  "multiple-sclerosis": {
    text: "¿Cambia mi esclerosis múltiple lo que puedo esperar de esto, o los riesgos?",
    because: "porque dijo que tiene esclerosis múltiple",
  },
  cancer: {
    text: "¿Podría mi dolor tener que ver con un cáncer? ¿Lo han estudiado?",
    because: "porque dijo que tiene o ha tenido cáncer",
  },
  "heart-or-lungs": {
    text: "¿Qué medicina me adormecería o me dormiría? ¿Cambia eso por mi problema de corazón o de pulmones?",
    because: "porque dijo que tiene un problema de corazón o de pulmones",
  },
  "nerve-or-muscle": {
    text: "Tengo una enfermedad de los nervios o los músculos. ¿Podría esto debilitar mis músculos?",
    because:
      "porque dijo que tiene esa enfermedad, y las fuentes no coinciden sobre los músculos débiles",
  },
  "thin-bones": {
    text: "Tengo los huesos frágiles. ¿Cambia eso cómo me acuesto o cómo se hace?",
    because: "porque dijo que tiene los huesos frágiles",
  },
  "other-condition": {
    text: "¿Hay algo más de mi salud que importe para esto? ¿Podemos repasarlo?",
    because: "porque escribió sobre su salud, marcó otra cosa o no lo sabe",
  },
  "metal-in-spine": {
    text: "Tengo metal o un implante en el cuerpo. ¿Cambia eso cómo lo hacen?",
    because: "porque dijo que tiene metal o un implante",
  },
  "implants-unsure": {
    text: "¿Cómo podemos averiguar si tengo un implante al que una corriente podría afectar?",
    because: "porque dijo que no sabe si tiene implantes, o escribió sobre uno",
  },
  "blood-thinner-unsure": {
    text: "¿Pueden comprobar si alguna de mis pastillas reduce la formación de coágulos?",
    because: "porque dijo que no sabe si toma anticoagulantes, o escribió sobre uno",
  },
  "tried-stimulator": {
    text: "He tenido un estimulador para el dolor. ¿Cambia eso lo que pueden hacer ahora?",
    because: "porque dijo que ha probado un estimulador",
  },
  "hospital-stay": {
    text: "Estuve en el hospital hace poco. ¿Cambia eso cuándo o dónde se puede hacer?",
    because: "porque dijo que estuvo en un hospital",
  },
  smoking: {
    text: "Fumar, ahora o antes, ¿cambia mis riesgos o cómo sano?",
    because: "porque dijo que fuma, o que antes fumaba",
  },
  "pain-medicines": {
    text: "¿Con cuáles de mis medicinas para el dolor sigo, antes y después?",
    because: "porque escribió lo que toma para el dolor",
  },
  "side-effects": {
    text: "Mi medicina para el dolor me da efectos secundarios. ¿Qué otra cosa podría tomar por ahora?",
    because: "porque escribió efectos secundarios",
  },
  "other-medicines": {
    text: "¿Importa para esto alguna de mis otras medicinas? ¿Quién revisará la lista?",
    because: "porque escribió otras cosas que toma",
  },
  "before-the-day": {
    text: "¿Qué debo hacer con mis medicinas, mis implantes y mi salud, antes de ese día y después?",
    because: "porque las clínicas necesitan saberlo con tiempo",
  },
};
