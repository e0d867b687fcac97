import type { Field, Places } from "./fields";
import { mappedFields } from "./mapping";

/** The columns pointed out in a posted form. Parts of a name go before the whole. */
export function typedMapping(form: URLSearchParams): Places {
  const places: { [F in Field]?: number } = {};
  for (const field of mappedFields) {
    const typed = form.get(field) ?? "";
    if (/^\d{1,3}$/.test(typed) && Number(typed) < 500) places[field] = Number(typed);
  }
  if (places.firstName !== undefined && places.lastName !== undefined) delete places.name;
  return places;
}
