import { type RefObject, useEffect, useRef, useState } from "react";
import { controlNames } from "@/lib/form/fields";
import { formFields, proofFields, sentFields } from "./form-fields";
import { loadNewer } from "./newer-page";
import { postSave } from "./post-save";
import { makeSaver, type Saver, type SaveState } from "./saver";
import { watchPage } from "./watch-page";

/** The page's own hidden fields. */
function keepIn(form: HTMLFormElement, made: string, sequence: number) {
  const put = (name: string, value: string) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  };
  put(controlNames.made, made);
  put(controlNames.sequence, String(sequence));
}

const madeOf = (form: HTMLFormElement): string => {
  const field = form.elements.namedItem(controlNames.made);
  return field instanceof HTMLInputElement ? field.value : "";
};

/** A saver for a form on its page, once the script runs, and what it says of what is typed. */
export function useSaver(
  form: RefObject<HTMLFormElement | null>,
  revisionAddress: string,
): {
  readonly saver: RefObject<Saver | null>;
  readonly state: SaveState;
} {
  const saver = useRef<Saver | null>(null);
  const [state, setState] = useState<SaveState>({ kind: "untouched" });
  useEffect(() => {
    const shown = form.current;
    if (shown === null) return;
    const made = makeSaver(
      {
        read: () => formFields(shown),
        post: (save) => postSave(shown.action, save, proofFields(shown)),
        later: (milliseconds, what) => {
          const timer = setTimeout(what, milliseconds);
          return () => clearTimeout(timer);
        },
        show: setState,
        keep: (text, sequence) => keepIn(shown, text, sequence),
      },
      { fields: sentFields(shown), made: madeOf(shown) },
    );
    saver.current = made;
    const stop = watchPage(shown, made);
    const stopLooking = loadNewer(revisionAddress, {
      made: () => madeOf(shown),
      isUntouched: () => !made.isUnsaved(),
    });
    return () => {
      stop();
      stopLooking();
      made.end();
    };
  }, [form, revisionAddress]);
  return { saver, state };
}
