import { type RefObject, useEffect, useState } from "react";
import { rawFields } from "@/lib/form/read-fields";
import { shownItems } from "@/lib/questionnaire/shown-items";
import type { StepView } from "@/lib/questionnaire/step-view";
import { formFields } from "./saving/form-fields";

/** Whether the person is in a field of an item: it does not go away under their hands. */
function isInUse(form: HTMLFormElement, itemId: string): boolean {
  const active = document.activeElement;
  const name = active?.getAttribute("name") ?? "";
  return form.contains(active) && (name === itemId || name.startsWith(`${itemId}.`));
}

/** The ids of the items that show, by what the fields hold; a script keeps up with each tick and key. */
export function useShownItems(
  form: RefObject<HTMLFormElement | null>,
  { asked, raw }: StepView,
): ReadonlySet<string> {
  const [shown, setShown] = useState(() => shownItems(asked, raw));
  useEffect(() => {
    const page = form.current;
    if (page === null || asked.every(({ shownIf }) => shownIf === undefined)) return;
    const watch = new AbortController();
    const look = () => {
      const now = shownItems(asked, rawFields(new URLSearchParams(formFields(page))));
      setShown((before) => {
        const next = [...now, ...before.filter((id) => !now.includes(id) && isInUse(page, id))];
        return next.toSorted().join() === before.toSorted().join() ? before : next;
      });
    };
    for (const event of ["input", "change", "focusout"]) {
      page.addEventListener(event, look, { signal: watch.signal });
    }
    // What was typed before the script ran counts too.
    look();
    return () => watch.abort();
  }, [form, asked]);
  return new Set(shown);
}
