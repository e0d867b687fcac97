import { controlNames, type RawFields } from "@/lib/form/fields";
import { rawFields } from "@/lib/form/read-fields";
import { checkStep, type Problem } from "@/lib/questionnaire/check-step";
import { formFields, proofFields, sentFields } from "../saving/form-fields";
import { loadNewer } from "../saving/newer-page";
import { postSave } from "../saving/post-save";
import type { SaveAnswer } from "../saving/save-answer";
import { makeSaver } from "../saving/saver";
import { watchPage } from "../saving/watch-page";
import { watchCards } from "./cards";
import { makeChecking } from "./checking";
import { watchCounters } from "./counters";
import { watchEnd } from "./end-of-form";
import { watchFirstQuestions } from "./first-questions";
import { readStepData } from "./read-step-data";
import { showErrors, showSummary } from "./show-errors";
import { showState } from "./show-state";
import { watchShownItems } from "./shown-boxes";
import { watchSmallButtons } from "./small-buttons";

type Saved = SaveAnswer & { readonly kind: "saved" };

/** A form that the script has taken over. */
export type RunningForm = {
  readonly isUnsaved: () => boolean;
  /** Sends what is not saved yet. @returns whether all of it is. */
  readonly send: () => Promise<boolean>;
  readonly end: () => void;
};

type Ways = {
  /** Whether the browser itself loaded its page. */
  readonly isLoaded: boolean;
  /** The number of what is asked for now. */
  readonly ask: () => number;
  /** Goes where an answer leads, unless something else was asked for since. */
  readonly leave: (answer: Saved, request: number) => Promise<void>;
};

/** How long the way back waits for a save, in milliseconds. */
const patience = 4_000;

/** A second press of a button changes nothing while the first is on its way, for so many milliseconds. */
const sameWithin = 2_000;

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const hiddenField = (form: HTMLFormElement, name: string): HTMLInputElement | null => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field : null;
};

/** Keeps in the form what its page is made of, and how often a script has saved it. */
function keepIn(form: HTMLFormElement, made: string, sequence: number): void {
  const put = (name: string, value: string) => {
    const field = hiddenField(form, name);
    if (field !== null) field.value = value;
  };
  put(controlNames.made, made);
  put(controlNames.sequence, String(sequence));
}

/** Takes a form over: saves while it is filled in, checks it before it goes on, shows what comes of it. */
export function runForm(form: HTMLFormElement, { isLoaded, ask, leave }: Ways): RunningForm {
  const data = readStepData();
  const { words } = data;
  const over = new AbortController();
  const { signal } = over;
  const madeOf = () => hiddenField(form, controlNames.made)?.value ?? "";
  const read = () => formFields(form);
  /** The press that is on its way, and of which fields. */
  let pressed: { readonly go: string; readonly fields: string } | null = null;

  const saver = makeSaver(
    {
      read,
      post: (save) => postSave(form.action, save, proofFields(form)),
      later: (milliseconds, what) => {
        const timer = setTimeout(what, milliseconds);
        return () => clearTimeout(timer);
      },
      show: (state) => {
        if (state.kind === "not-yet" || state.kind === "refused") pressed = null;
        showState(form, state, words);
      },
      keep: (made, sequence) => keepIn(form, made, sequence),
    },
    { fields: sentFields(form), made: madeOf() },
  );
  // From here on a script counts.
  keepIn(form, madeOf(), 1);

  const check = (): readonly Problem[] => {
    const raw: RawFields = rawFields(new URLSearchParams(read()));
    return checkStep(data.asked, raw, data).problems;
  };
  const checking = makeChecking(check, (messageOf) => showErrors(form, messageOf, words));

  const save = async (go: string): Promise<void> => {
    const request = ask();
    const own = { go, fields: read() };
    pressed = own;
    let answer = await saver.press(go);
    // What was typed while it was on its way goes with it: the page is left for good.
    while (answer.kind === "saved" && saver.isUnsaved()) answer = await saver.press(go);
    if (answer.kind === "saved") {
      await leave(answer, request);
      await pause(sameWithin);
    }
    if (pressed === own) pressed = null;
    if (answer.kind !== "to-fix") return;
    checking.tell(answer.problems);
    showSummary(answer.problems, words);
  };

  const press = (go: string) => {
    if (pressed?.go === go && pressed.fields === read()) return;
    if (go !== "next") void save(go);
    else
      checking.run(
        () => save(go),
        (problems) => showSummary(problems, words),
      );
  };

  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      press(event.submitter?.getAttribute("value") ?? "next");
    },
    { signal },
  );
  watchShownItems(form, data.asked, signal);
  watchCounters(form, words, signal);
  watchCards(form, words, signal);
  watchSmallButtons(form, signal);
  watchFirstQuestions(form, words, signal);
  watchEnd(form, words, signal);
  const stopWatching = watchPage(form, saver);
  const stopLooking = loadNewer(data.revision, {
    made: madeOf,
    isUntouched: () => !saver.isUnsaved(),
    isLoaded,
  });

  return {
    isUnsaved: saver.isUnsaved,
    send: async () => {
      if (saver.isUnsaved()) await Promise.race([saver.press("stay"), pause(patience)]);
      return !saver.isUnsaved();
    },
    end: () => {
      over.abort();
      stopWatching();
      stopLooking();
      saver.end();
    },
  };
}
