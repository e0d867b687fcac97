"use client";

import { useEffect, useRef, useState } from "react";
import { emergencyDesk } from "@/content/words/en/staff/emergencies";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { EmergencyList } from "./emergency-list";
import type { ShownFlag } from "./shown-flags";
import { after, type Shown } from "./watch-state";
import { askDesk } from "./watched-desk";

const { watch: words } = emergencyDesk;
const pause = 30_000;

type Props = {
  readonly flags: readonly ShownFlag[];
  readonly signs: string;
  readonly change: number;
  /** When the page was made, on the clinic's clock. */
  readonly time: string;
  /** The address of this page of the desk. */
  readonly here: string;
};

function StandsAt({ shown, time, here }: { shown: Shown } & Pick<Props, "time" | "here">) {
  const { state, listChanged } = shown;
  if (state === "signed-out") {
    return (
      <p className="notice" role="alert">
        {fill(words.signedOut, { time: shown.time })}{" "}
        <a href={staffRoutes.signIn}>{words.signIn}</a>
      </p>
    );
  }
  if (state === "failed") {
    return (
      <p className="notice" role="alert">
        {fill(words.failed, { time: shown.time })} <a href={here}>{words.reload}</a>
      </p>
    );
  }
  return (
    <p className="desk-watch">
      {fill(listChanged ? words.listChanged : words.listFrom, { time })}{" "}
      {state === "looked" && fill(words.looked, { time: shown.time })}{" "}
      <a className="tap" href={here}>
        {words.refresh}
      </a>
    </p>
  );
}

/**
 * The open signs, first on the desk, and how old the page is. With a script it looks again every half
 * minute, and nothing but this part of the page is touched by what it finds.
 */
export function EmergencyWatch({ flags, signs, change, time, here }: Props) {
  const [shown, setShown] = useState<Shown>({
    ...{ flags, signs, time, state: "as-made", listChanged: false, said: "" },
  });
  const latest = useRef(signs);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      clearTimeout(timer);
      timer = undefined;
      const asked = await askDesk(latest.current, change);
      if (isOver) return;
      if (typeof asked !== "string") latest.current = asked.signs;
      setShown((before) => after(before, asked));
      if (asked !== "signed-out") timer = setTimeout(look, pause);
    };
    // A browser lets a page in the background wait longer: whoever comes back sees what is new at once.
    const comeBack = () => {
      if (document.visibilityState === "visible" && timer !== undefined) void look();
    };
    timer = setTimeout(look, pause);
    document.addEventListener("visibilitychange", comeBack);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", comeBack);
    };
  }, [change]);
  const count = shown.flags.length;
  useEffect(() => {
    const title = document.title.replace(/^\(\d+\) /, "");
    document.title = count === 0 ? title : `(${count}) ${title}`;
  }, [count]);
  return (
    <>
      <p role="status" className="visually-hidden">
        {shown.said}
      </p>
      <EmergencyList flags={shown.flags} back="desk" />
      <StandsAt {...{ shown, time, here }} />
    </>
  );
}
