/** Words that several steps share, so that the same thing is always said the same way. */
export const notSure = "Not sure";
export const noneOfThese = "None of these";
export const somethingElse = "Something else";
export const tickAll = "Tick all that fit.";

/** Stands on every page about health or medicines. */
export const doNotStop = "Do not stop or change any medicine because of this form.";
