/** Words that several steps share, so that the same thing is always said the same way. */
export const notSure = "No lo sé";
export const noneOfThese = "Nada de esto";
export const somethingElse = "Otra cosa";
export const tickAll = "Marque todo lo que corresponda.";

/** Stands on every page about health or medicines. */
export const doNotStop = "No deje ni cambie ninguna medicina por este formulario.";
