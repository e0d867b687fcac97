/** Whoever asks for work that must wait for its turn. */
export type Asker = {
  /** The same for all that one browser or one member of staff asks for; it is kept while they wait. */
  readonly name: string;
  /** Aborted when they went away. */
  readonly left?: AbortSignal | undefined;
};
