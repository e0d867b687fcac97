/** The classes that a script gives a code that can be none, and what it says of it. */
export const wrongCode = { field: "has-error", words: "field-error" } as const;
