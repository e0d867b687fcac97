import type { OptionId } from "@/lib/evidence/evidence";
import type { ComparisonGroupId } from "../../form/comparison";
import type { ConflictId } from "../../sources";
import { afterWords } from "./comparison/after";
import { dayWords } from "./comparison/day";
import { kindsWords } from "./comparison/kinds";
import { otherWords } from "./comparison/other";
import { placesWords } from "./comparison/places";
import { reliefWords } from "./comparison/relief";
import { risksWords } from "./comparison/risks";
import { whatWords } from "./comparison/what";

/** The words of every comparison row in Spanish. */
export const rowWords = {
  ...whatWords,
  ...placesWords,
  ...dayWords,
  ...afterWords,
  ...reliefWords,
  ...risksWords,
  ...otherWords,
  ...kindsWords,
};

export const groupWords: { readonly [Group in ComparisonGroupId]: { readonly title: string } } = {
  what: { title: "Qué son" },
  places: { title: "Dónde está el dolor" },
  day: { title: "El día del procedimiento" },
  after: { title: "Lo que viene después" },
  relief: { title: "Alivio y cuánto dura" },
  risks: { title: "Riesgos, y lo que no se sabe" },
  other: { title: "Otros caminos" },
  kinds: { title: "Otros tratamientos, tipo por tipo" },
};

export const optionWords: { readonly [Option in OptionId]: string } = {
  neurotomy: "Neurotomía",
  rhizotomy: "Rizotomía",
  "carrying-on": "Seguir como ahora",
  "other-treatments": "Otros tratamientos",
};

/** One neutral sentence for each place where the sources contradict each other. */
export const conflictWords: { readonly [Conflict in ConflictId]: string } = {
  target:
    "Se dice que la neurotomía actúa en fibras nerviosas y la rizotomía en raíces, pero una tabla dice lo contrario.",
  invasiveness:
    "Se dice que la rizotomía necesita abrir hasta las raíces, y en otra parte, que basta una aguja.",
  recovery:
    "De la recuperación tras la rizotomía se dice que es rápida, que es más corta y que tarda más.",
  duration:
    "Se dice que el alivio de la rizotomía continúa, y en otra parte se dice que el dolor vuelve.",
  "neurotomy-recurrence":
    "Tras la neurotomía el dolor no vuelve, se dice; NICE y un equipo dirigido desde Estados Unidos dicen que puede.",
  "muscle-weakness":
    "Se dice que la rizotomía debilita algunos músculos, pero una tabla dice que no y nombra pérdida de movimiento.",
  "nerve-damage":
    "Se dice que la rizotomía no daña los nervios, pero también que su fin es cortar raíces nerviosas.",
  "rhizotomy-numbness":
    "Se dice que la rizotomía no adormece, pero un equipo de Suecia encontró a menudo la cara adormecida.",
  names:
    "El calor con una aguja se describe con los dos nombres, y otras fuentes le dan cuatro nombres.",
  "immediate-relief":
    "Se dice que el alivio llega enseguida, y en otra parte, que primero hay dolor o hinchazón.",
};
