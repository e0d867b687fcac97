import type { StatementWords } from "@/lib/evidence/evidence";
import type { understanding } from "../../form/steps/known";

type StatementId = (typeof understanding)["items"][number]["id"];

/** The short check: four things to say true or false to, and what the sources say about each. */
export const statementWords: { readonly [Id in StatementId]: StatementWords } = {
  "statement-names": {
    statement: "La neurotomía y la rizotomía son siempre dos tratamientos distintos.",
    fact: "El artículo habla de dos tratamientos que actúan distinto. Un equipo dirigido desde Estados Unidos (2022) dice que las dos palabras se usan para un tratamiento con calor. Es el de las articulaciones pequeñas de la columna. La guía del Reino Unido (2020) le da tres nombres a ese tratamiento.",
  },
  "statement-coming-back": {
    statement: "Después de cualquiera de los dos, el dolor no vuelve nunca.",
    fact: "De la neurotomía, el artículo dice que no vuelve. NICE (Reino Unido, 2016) dice que el nervio puede volver a crecer. Un equipo dirigido desde Estados Unidos (2022) cuenta con que el dolor vuelva. De la rizotomía, el artículo dice que puede volver. También dice que el alivio continúa.",
  },
  "statement-undo": {
    statement: "Algunos tratamientos con estos dos nombres no se pueden deshacer.",
    fact: "Un equipo dirigido desde Estados Unidos (2022) dice que el nervio que calienta la neurotomía puede volver a crecer. Así que ese cambio puede pasarse. NICE (Reino Unido, 2010) dice que un tipo de rizotomía, para piernas rígidas, no se puede deshacer. No lo sabemos de cada tipo.",
  },
  "statement-neither": {
    statement: "Por ahora es posible no hacerse ninguno de los dos.",
    fact: "El artículo dice que sopese los pros y los contras con su médico. También nombra otros tratamientos, como la fisioterapia y las medicinas. La guía del Reino Unido (2020) pone otros cuidados antes del tratamiento con calor. Usted puede seguir como está por ahora.",
  },
};
