import type { Refusal, SaveAnswer } from "./save-answer";

/** A save on its way: the fields, the button, and what its page was made of. */
export type Outgoing = {
  readonly fields: string;
  readonly go: string;
  readonly made: string;
  /** Counts the saves of a page: a late one is known by it. */
  readonly sequence: number;
};

/** What the page says of what is typed on it. */
export type SaveState =
  | { readonly kind: "untouched" }
  | { readonly kind: "typing" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly clashes: boolean }
  | { readonly kind: "not-yet" }
  | { readonly kind: "refused"; readonly why: Refusal };

/** What a saver needs of its page and of the world. */
export type SaverPort = {
  /** The fields as they are now. */
  readonly read: () => string;
  readonly post: (save: Outgoing) => Promise<SaveAnswer>;
  /** Does something after so many milliseconds, unless what it gives is called before. */
  readonly later: (milliseconds: number, what: () => void) => () => void;
  readonly show: (state: SaveState) => void;
  /** Keeps in the form what its page is made of now, for a browser that posts it by itself. */
  readonly keep: (made: string, sequence: number) => void;
};

/** What the page was when it was opened: the fields as the server sent them, and what it was made of. */
export type OpenedPage = { readonly fields: string; readonly made: string };

type Answered = Exclude<SaveAnswer, { readonly kind: "unanswered" }>;

type Pressed = { readonly go: string; readonly done: (answer: Answered) => void };

/** How long after the last key a save begins, and the pauses between tries, in milliseconds; in looks. */
const afterTyping = 1_000;
const mostLooks = 5;
const firstPause = 1_000;
const longestPause = 30_000;

export type Saver = ReturnType<typeof makeSaver>;

/**
 * Saves a form while it is filled in. Only an answer of the server counts as saved: until then what was
 * typed is held, tried again, and known to be unsaved. It knows nothing of how its page was made.
 */
export function makeSaver(port: SaverPort, opened: OpenedPage) {
  let { fields: safe, made } = opened;
  let lastSent = opened.fields;
  let sequence = 0;
  let answered = 0;
  let flights = 0;
  let failures = 0;
  let state: SaveState = { kind: "untouched" };
  let looks = 0;
  let pressed: Pressed | null = null;
  let cancel = () => {};

  const show = (next: SaveState) => {
    state = next;
    port.show(next);
  };

  const isUnsaved = () => port.read() !== safe;

  const later = (milliseconds: number) => {
    cancel();
    cancel = port.later(milliseconds, again);
  };

  const pause = (after: number | undefined) =>
    Math.min(after === undefined ? firstPause * 2 ** (failures - 1) : after * 1_000, longestPause);

  const isSafe = (sent: Outgoing, answer: SaveAnswer & { kind: "saved" | "to-fix" }) => {
    failures = 0;
    if (sent.sequence > answered) {
      answered = sent.sequence;
      safe = sent.fields;
      made = answer.made ?? made;
      port.keep(made, sequence + 1);
    }
    show({ kind: "saved", clashes: answer.kind === "saved" && answer.clashes });
    typed();
  };

  const take = (answer: SaveAnswer, sent: Outgoing) => {
    switch (answer.kind) {
      case "saved":
      case "to-fix":
        return isSafe(sent, answer);
      case "refused":
        return show({ kind: "refused", why: answer.why });
      case "unanswered":
        failures += 1;
        show({ kind: "not-yet" });
        return later(pause(answer.after));
    }
  };

  const save = async (go: string): Promise<SaveAnswer> => {
    cancel();
    sequence += 1;
    const sent: Outgoing = { fields: port.read(), go, made, sequence };
    lastSent = sent.fields;
    looks = 0;
    port.keep(made, sequence + 1);
    flights += 1;
    if (state.kind !== "not-yet") show({ kind: "saving" });
    const answer = await port.post(sent);
    flights -= 1;
    take(answer, sent);
    return answer;
  };

  const saveAsPressed = async (press: Pressed): Promise<void> => {
    const answer = await save(press.go);
    if (answer.kind === "unanswered" || pressed !== press) return;
    pressed = null;
    press.done(answer);
  };

  function again() {
    if (flights > 0) return;
    if (pressed !== null) void saveAsPressed(pressed);
    else if (state.kind !== "refused" && isUnsaved()) void save("stay");
  }

  function typed() {
    const waits = flights > 0 || state.kind === "not-yet" || state.kind === "refused";
    if (waits || !isUnsaved()) return;
    if (state.kind !== "typing") show({ kind: "typing" });
    later(afterTyping);
  }

  return {
    /** A key was pressed. */
    typed,
    /** Called every second: sees what no event told of, and does not wait for ever for a pause in typing. */
    look: () => {
      if (state.kind !== "typing") return typed();
      looks += 1;
      if (looks >= mostLooks) again();
    },
    /** A button was pressed: saves, as often as it takes, and gives what the server said. */
    press: (go: string): Promise<Answered> =>
      new Promise((done) => {
        pressed = { go, done };
        void saveAsPressed(pressed);
      }),
    /** At once: a box was ticked, or the connection came back. */
    now: again,
    /** The page may be gone in a moment: what is typed and not on its way is sent. */
    leave: () => {
      if (isUnsaved() && (flights === 0 || lastSent !== port.read())) void save("stay");
    },
    isUnsaved,
    /** Whether leaving the page may lose what is typed, as far as can be known. */
    mayLose: () => isUnsaved() && (state.kind === "not-yet" || state.kind === "refused"),
    end: () => cancel(),
  };
}
