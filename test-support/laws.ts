/** What must hold of every generated case, by what each law says. */
export type Laws<Case> = { readonly [law: string]: (one: Case) => void };

/** Tries every law on a case. @throws Error that begins with the law that is broken. */
export function hold<Case>(laws: Laws<Case>, one: Case): void {
  for (const [law, holds] of Object.entries(laws)) {
    try {
      holds(one);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(`${law}: ${said}`, { cause: error });
    }
  }
}

/** The laws in one line, for the name of a test. */
export const namesOf = <Case>(laws: Laws<Case>): string => Object.keys(laws).join("; ");
