/** Puts a text into an element, which is said aloud again only where it is another. */
export function putText(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
