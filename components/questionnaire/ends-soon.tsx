import { useEffect, useState } from "react";
import { fill } from "@/lib/words/fill";

type Props = {
  /** When the answers are deleted (ISO), and how many minutes before it the page was made. */
  readonly at: string;
  readonly minutes: number;
  readonly words: string;
};

/** How long before the end it is said, in minutes. */
const warnFrom = 60;

/** From an hour before a form kept for a day is deleted, how long there is left. */
export function EndsSoon({ at, minutes, words }: Props) {
  const [left, setLeft] = useState(minutes);
  useEffect(() => {
    const look = () => setLeft(Math.floor((Date.parse(at) - Date.now()) / 60_000));
    const timer = setInterval(look, 60_000);
    return () => clearInterval(timer);
  }, [at]);
  if (left >= warnFrom || left < 0) return null;
  return (
    <p className="notice" role="status">
      {fill(words, { minutes: left })}
    </p>
  );
}
