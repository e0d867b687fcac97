/** The revision a form was shown with. None that was ever kept when it is missing or no number. */
export function revisionIn(form: URLSearchParams): number {
  const text = form.get("revision") ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
