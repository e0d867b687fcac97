import type { EmergencySignId } from "../../form/emergency";

/** The emergency signs in plain Spanish, exact enough to answer for oneself. */
export const emergencyWords: Readonly<Record<EmergencySignId, string>> = {
  "inner-thighs":
    "Piel adormecida u hormigueo entre las piernas, por dentro de los muslos o en los genitales.",
  "back-passage": "Piel adormecida en el ano, alrededor del ano o en las nalgas.",
  wiping: "Al limpiarse después de ir al baño no siente lo mismo que antes.",
  "urine-control": "Cada vez le cuesta más empezar a orinar, parar o aguantar la orina.",
  "urine-feeling": "No siente la orina cuando sale.",
  "urine-leak": "Se le escapa la orina sin querer.",
  "bladder-full": "No nota si tiene la vejiga llena.",
  "bowel-control": "No puede aguantar las heces (la caca).",
  "bowel-feeling": "No siente las heces (la caca) cuando salen.",
  erection: "Un cambio en la erección o en la eyaculación.",
  "sex-feeling": "Pierde sensibilidad en los genitales durante las relaciones sexuales.",
  "both-legs-weak": "Las dos piernas se le han puesto débiles.",
  "fever-back-pain": "Tiene fiebre con un dolor de espalda muy fuerte.",
  "chest-pain": "Le duele el pecho.",
  "sudden-headache": "Tiene el peor dolor de cabeza de su vida y le empezó de golpe.",
  "face-droop": "Se le cae un lado de la cara.",
};
