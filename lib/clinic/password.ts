/** A password is this long at least, in characters. */
export const fewestCharacters = 12;
/** And this long at most. */
export const mostCharacters = 128;
