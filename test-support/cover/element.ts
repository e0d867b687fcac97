import type { Part } from "./controls";

/** Something that must be used in a browser, as one line that a person can read. */
export const element = (step: string, { part, control }: Part): string =>
  `${step}: ${part} (${control})`;

/** Going on from a step. */
export const nextOf = (step: string): string => `${step}: next`;

/** Reading the emergency notice and going on from it. */
export const emergencyNotice = "emergency: acknowledge";
