/** How staff filled a form in with the person: on the phone with them, or from the form they gave on paper. */
export const waysOfEntry = ["phone", "paper"] as const;

export type WayOfEntry = (typeof waysOfEntry)[number];

/** The way as it is stored; null where the person alone filled the form in. */
export const wayOfEntry = (stored: string | null): WayOfEntry | null =>
  waysOfEntry.find((one) => one === stored) ?? null;
