/** The part of fontkit (which ships no types) that is used here. */
declare module "fontkit" {
  export type Face = { readonly characterSet: readonly number[] };
  export function openSync(path: string): Face;
}
