import { endsSoon } from "./time-left";

type Props = {
  /** When the answers are deleted (ISO), and how many minutes before it the page was made. */
  readonly at: string;
  readonly minutes: number;
  readonly words: string;
};

/** From an hour before a form kept for a day is deleted, how long there is left; a script counts on. */
export function EndsSoon({ at, minutes, words }: Props) {
  const said = endsSoon(minutes, words);
  return (
    <p className="notice" role="status" data-ends={at} hidden={said === ""}>
      {said}
    </p>
  );
}
