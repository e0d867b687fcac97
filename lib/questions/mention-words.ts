/**
 * The words of one language by which something is found that a person wrote in an unexpected place.
 * They are written without accents, in small letters; several words are one name.
 */
export type MentionWords = {
  /** By what they are about. */
  readonly names: { readonly [about: string]: readonly string[] };
  /** Said just before a name, they say that it is not so. */
  readonly no: readonly string[];
  /** Said anywhere in the same clause, they say that it is over, by what they are about, or "any". */
  readonly over: { readonly [about: string]: readonly string[] };
  /** It was lately: what is over still counts. */
  readonly lately: readonly string[];
  /** After one of these a "no" no longer counts. */
  readonly but: readonly string[];
  /** Not knowing is neither a yes nor a no: it is asked about. */
  readonly unsure: readonly string[];
  /** Somebody else, followed by what that person has or does. */
  readonly others: readonly string[];
  readonly does: readonly string[];
  /** A whole answer that says that there is nothing to say. */
  readonly nothing: readonly string[];
  /** It is still to come. */
  readonly planned: readonly string[];
};
