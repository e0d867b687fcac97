import { type RefObject, useEffect } from "react";
import { formBody } from "./submit-step";

/**
 * Saves what was changed when the page is left by a link, the browser's own Back, or a switch of app.
 * A beacon outlives the page; `changed` is asked so that an untouched page writes nothing.
 */
export function useSaveOnLeave(
  form: RefObject<HTMLFormElement | null>,
  changed: RefObject<boolean>,
) {
  useEffect(() => {
    const save = () => {
      if (!changed.current || form.current === null) return;
      changed.current = !navigator.sendBeacon(form.current.action, formBody(form.current, "stay"));
    };
    const whenHidden = () => {
      if (document.visibilityState === "hidden") save();
    };
    addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", whenHidden);
    return () => {
      removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", whenHidden);
    };
  }, [form, changed]);
}
