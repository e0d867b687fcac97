"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * Ticks the checkbox of a touched label by its own click, so that the page does not jump to the list
 * as it does when a browser moves the focus there. Without script the label still works.
 */
export function StayInPlace({ children }: { children: ReactNode }) {
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tick = (event: MouseEvent) => {
      const label = event.target instanceof Element ? event.target.closest("label") : null;
      if (!label?.control) return;
      event.preventDefault();
      label.control.click();
    };
    const listened = picture.current;
    listened?.addEventListener("click", tick);
    return () => listened?.removeEventListener("click", tick);
  }, []);
  return (
    <div ref={picture} className="body-map-chooser" aria-hidden="true">
      {children}
    </div>
  );
}
