import { expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import { fieldElementId, optionElementId } from "@/lib/form/fields";
import { askedItems } from "@/lib/questionnaire/asked-items";

it.each(languages)("gives no two controls of a step one id, in %s", (language) => {
  const content = contentFor(language);
  for (const step of content.steps) {
    const ids = askedItems(content, step, {}).flatMap(({ item, options }) => [
      fieldElementId(item.id),
      ...options.map((option) => optionElementId(item.id, option)),
    ]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(step.items.map(({ id }) => id).filter((id) => id.includes("--"))).toEqual([]);
  }
});
