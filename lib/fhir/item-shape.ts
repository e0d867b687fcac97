/** The id of a step's group. Steps and items may share an id; link ids may not be shared. */
export const stepLinkId = (stepId: string): string => `step.${stepId}`;

/** The id of a field of a repeatable entry. */
export const fieldLinkId = (itemId: string, fieldId: string): string => `${itemId}.${fieldId}`;

/** The id of the item that says "not sure" for a scale, which itself takes numbers alone. */
export const notSureLinkId = (scaleLinkId: string): string => `${scaleLinkId}.not-sure`;
