"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  readonly counted: string;
  readonly countedPage: string;
  readonly countedList: string;
};

const rowsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[name="tick"]'),
];
const boxOf = (form: HTMLFormElement, what: string) =>
  form.querySelector<HTMLInputElement>(`input[name="all"][value="${what}"]`);

/** One box ticks all rows, and says so only as long as all of them are ticked. */
function agree(form: HTMLFormElement, changed: EventTarget | null): void {
  const page = boxOf(form, "page");
  const rows = rowsOf(form);
  if (page === null) return;
  if (changed === page) for (const row of rows) row.checked = page.checked;
  else page.checked = rows.every((row) => row.checked);
}

/**
 * How many rows are ticked. Before the script has come, the stylesheet counts, and the box for all is
 * understood where the form is sent to.
 */
export function TickCount({ counted, countedPage, countedList }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState<string | null>(null);
  useEffect(() => {
    const form = place.current?.closest("form") ?? null;
    if (form === null) return;
    const look = (changed: EventTarget | null) => {
      agree(form, changed);
      const count = rowsOf(form).filter((row) => row.checked).length;
      say(boxOf(form, "list")?.checked ? countedList : `${count} ${counted}`);
    };
    const page = boxOf(form, "page");
    // Ticked before the script had come, or put back by the browser.
    look(page?.checked ? page : null);
    const changed = ({ target }: Event) => look(target);
    form.addEventListener("change", changed);
    return () => form.removeEventListener("change", changed);
  }, [counted, countedList]);
  const texts = { "data-counted": counted, "data-page": countedPage, "data-list": countedList };
  return (
    <p
      ref={place}
      role="status"
      className={said === null ? "tick-count bare" : "tick-count"}
      {...texts}
    >
      {said}
    </p>
  );
}
