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
  /** `again`: it had not been for a while. */
  | { readonly kind: "saved"; readonly clashes: boolean; readonly again: boolean }
  | { readonly kind: "not-yet" }
  /** `pressed`: a button was, so the person waits for what comes of it. */
  | { readonly kind: "refused"; readonly why: Refusal; readonly pressed: boolean };

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

type Pressed = {
  readonly go: string;
  readonly done: (answer: Answered) => void;
  /** Whether its last save is answered, or known not to be. */
  landed: boolean;
};

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
  // Saves that are not answered, or never will be: each may be what is saved, or yet become it.
  let open: readonly Outgoing[] = [];
  let sequence = 0;
  /** The newest save, until it is answered; what is heard of an older one then says nothing new. */
  let flight: Outgoing | null = null;
  let failures = 0;
  let state: SaveState = { kind: "untouched" };
  let looks = 0;
  let pressed: Pressed | null = null;
  /** Ends the wait for the next save, while there is one. */
  let cancel: (() => void) | null = null;

  const show = (next: SaveState) => {
    state = next;
    port.show(next);
  };

  const isUnsaved = () => {
    const now = port.read();
    return now !== safe || open.some(({ fields }) => fields !== now);
  };

  const stopWaiting = () => {
    cancel?.();
    cancel = null;
  };

  const later = (milliseconds: number) => {
    stopWaiting();
    cancel = port.later(milliseconds, () => {
      cancel = null;
      again();
    });
  };

  const pause = (after: number | undefined) =>
    Math.min(after === undefined ? firstPause * 2 ** (failures - 1) : after * 1_000, longestPause);

  const isSafe = (sent: Outgoing, answer: SaveAnswer & { kind: "saved" | "to-fix" }) => {
    failures = 0;
    open = [];
    safe = sent.fields;
    made = answer.made ?? made;
    port.keep(made, sequence + 1);
    const clashes = answer.kind === "saved" && answer.clashes;
    show({ kind: "saved", clashes, again: state.kind === "not-yet" });
  };

  const take = (answer: SaveAnswer, sent: Outgoing) => {
    switch (answer.kind) {
      case "saved":
      case "to-fix":
        return isSafe(sent, answer);
      case "refused":
        open = open.filter((one) => one !== sent);
        return show({ kind: "refused", why: answer.why, pressed: pressed !== null });
      case "unanswered":
        failures += 1;
        show({ kind: "not-yet" });
        return later(pause(answer.after));
    }
  };

  const save = async (go: string): Promise<SaveAnswer> => {
    stopWaiting();
    sequence += 1;
    const sent: Outgoing = { fields: port.read(), go, made, sequence };
    open = [...open, sent];
    looks = 0;
    port.keep(made, sequence + 1);
    flight = sent;
    if (state.kind !== "not-yet") show({ kind: "saving" });
    const answer = await port.post(sent);
    if (flight !== sent) return { kind: "unanswered", after: undefined };
    flight = null;
    take(answer, sent);
    goOn();
    return answer;
  };

  /** When all is answered: a button that is not comes first, then what was typed meanwhile. */
  const goOn = () => {
    if (flight !== null || cancel !== null || state.kind === "refused") return;
    if (pressed?.landed || state.kind === "not-yet") later(0);
    else typed();
  };

  const saveAsPressed = async (press: Pressed): Promise<void> => {
    press.landed = false;
    const answer = await save(press.go);
    press.landed = true;
    if (answer.kind === "unanswered" || pressed !== press) return;
    pressed = null;
    press.done(answer);
  };

  /** What is on its way is waited for: when it lands, this is asked again. */
  function again() {
    if (flight !== null) return;
    if (pressed !== null) void saveAsPressed(pressed);
    else if (state.kind !== "refused" && isUnsaved()) void save("stay");
    else if (state.kind === "not-yet") show({ kind: "saved", clashes: false, again: true });
  }

  function typed() {
    const waits = flight !== null || state.kind === "not-yet" || state.kind === "refused";
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
        pressed = { go, done, landed: false };
        void saveAsPressed(pressed);
      }),
    /** At once: a box was ticked, or the connection came back. */
    now: again,
    /** The page may be gone in a moment: what is typed and not on its way is sent. */
    leave: () => {
      if (isUnsaved() && flight?.fields !== port.read()) void save("stay");
    },
    isUnsaved,
    /** Whether leaving the page may lose what is typed, as far as can be known. */
    mayLose: () => isUnsaved() && (state.kind === "not-yet" || state.kind === "refused"),
    end: stopWaiting,
  };
}
