import { languageButton } from "@/lib/questionnaire/language-button";
import type { PageView } from "../saving/page-view";
import type { SaveAnswer } from "../saving/save-answer";
import { allStyles } from "./all-styles";
import { fetchPage } from "./fetch-page";
import { goOn } from "./go-on";
import { bringLetters } from "./letters";
import { lookAt, lookAtProblems } from "./look-at";
import { type RunningForm, runForm } from "./run-form";
import { makeScrolls } from "./scrolls";
import { restPointer, watchPointer } from "./second-tap";
import { showAway } from "./show-away";
import { whenIdle } from "./when-idle";

type Saved = SaveAnswer & { readonly kind: "saved" };

const formIn = (within: ParentNode) =>
  within.querySelector<HTMLFormElement>(`form#${languageButton.pageForm}`);

/** What tells a page from another: a mark behind it leads to a place in the same. */
const pathOf = ({ pathname, search }: URL | Location): string => pathname + search;

/** A server that was renewed has other styles and scripts; another tab may have changed the language. */
const fits = ({ assets, language }: PageView, { dataset, lang }: HTMLElement): boolean =>
  assets === dataset["assets"] && language === lang;

/**
 * Makes a page of the form better, and each that takes its place: a page that came with the answer of a
 * save is shown without another word to the server. On a page without a form it does nothing.
 */
export function startPages(): void {
  const main = document.querySelector("main");
  const first = formIn(document);
  if (main === null || first === null) return;
  const scrolls = makeScrolls();
  watchPointer();
  let shown = pathOf(location);
  /** Counts what the person asked for: of two that are on their way only the later is shown. */
  let asked = 0;
  let running: RunningForm | null = null;
  /** Whether the page of another entry of the history is on its way. */
  let isComing = false;
  /** Whether the browser itself is on its way elsewhere: it then asks for nothing more. */
  let isLeaving = false;

  const run = (form: HTMLFormElement, isLoaded: boolean) => {
    running = runForm(form, { isLoaded, ask: () => ++asked, leave });
  };

  /** Puts a page in the place of this one; false where it can only be loaded. */
  const put = (view: PageView, move: () => void): boolean => {
    if (!fits(view, document.documentElement)) return false;
    const fresh = document.createElement("template");
    fresh.innerHTML = view.main;
    const form = formIn(fresh.content);
    if (form === null) return false;
    running?.end();
    running = null;
    move();
    shown = pathOf(location);
    main.replaceChildren(fresh.content);
    document.title = view.title;
    restPointer();
    // The page is seen first; until then its form posts by itself.
    requestAnimationFrame(() => setTimeout(() => form.isConnected && run(form, false)));
    return true;
  };

  /** A button's answer: its page where it came with one, or the address. */
  const leave = async (answer: Saved, request: number): Promise<void> => {
    if (request !== asked) return;
    const { page, to } = answer;
    const move = () => {
      const next = new URL(page?.address ?? to, location.href);
      if (pathOf(next) === shown) history.replaceState(history.state, "", next);
      else scrolls.push(next);
    };
    const isStyled = page !== undefined && (await allStyles());
    if (request !== asked) return;
    if (!isStyled || !put(page, move)) goOn(to);
    else lookAt(main, { mark: location.hash, top: undefined });
  };

  /** The page that was gone to is not to be had: this one stays, with its address. */
  const stay = (): void => {
    const form = formIn(main);
    const offset = scrolls.turnBack(shown);
    if (form !== null) showAway(form, () => history.go(offset));
  };

  /** The browser went to another entry of its history: its page is asked for anew. */
  const cameBack = async (): Promise<void> => {
    const request = ++asked;
    isComing = true;
    const address = location.href;
    const before = shown;
    const top = scrolls.arrive();
    const isNewest = () => request === asked;
    do {
      if (running !== null && !(await running.send())) {
        if (!isNewest()) return;
        // What cannot be saved is not left without the browser asking.
        history.pushState(null, "", before);
        location.assign(address);
        return;
      }
      const [view, isStyled] = await Promise.all([fetchPage(address), allStyles()]);
      if (!isNewest()) return;
      if (running?.isUnsaved()) continue;
      isComing = false;
      if (view === "away") {
        if (!isLeaving) stay();
      } else if (view === null || !isStyled || !put(view, scrolls.settle)) location.reload();
      else lookAt(main, { mark: location.hash, top });
      return;
    } while (isNewest());
  };

  addEventListener("popstate", () => {
    if (pathOf(location) !== shown) void cameBack();
    // Back and forward again: this page stays, and the one on its way is not wanted any more.
    else if (isComing) {
      asked += 1;
      isComing = false;
    }
  });
  addEventListener("beforeunload", () => {
    isLeaving = true;
  });
  addEventListener("pageshow", () => {
    isLeaving = false;
  });
  run(first, true);
  lookAtProblems(main);
  whenIdle(() => {
    void allStyles();
    void bringLetters();
  });
}
