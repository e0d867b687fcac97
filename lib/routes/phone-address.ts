const extension = /(?:ext\.?|extension|x)\s*(\d+)\s*$/i;

/** The `tel:` address of a phone number as it was typed; null where there are too few digits to call. */
export function phoneAddress(phone: string): string | null {
  const inner = extension.exec(phone);
  const main = inner === null ? phone : phone.slice(0, inner.index);
  const digits = main.replace(/\(0\)/, "").replace(/\D/g, "");
  if (digits.length < 3) return null;
  const plus = main.trim().startsWith("+") ? "+" : "";
  return `tel:${plus}${digits}${inner === null ? "" : `;ext=${inner[1]}`}`;
}
