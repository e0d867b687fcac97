import type { SaveAnswer } from "@/components/questionnaire/saving/save-answer";
import { makeSaver, type Outgoing, type SaveState } from "@/components/questionnaire/saving/saver";
import { contentFor } from "@/content";
import { rawFields } from "@/lib/form/read-fields";
import { pageMadeText, readPageMade } from "@/lib/questionnaire/changes/page-made";
import { type Draft, emptyDraft } from "@/lib/responses/draft";
import { saveStep } from "@/lib/responses/save-step";
import { formPages } from "./form-page";
import {
  type ModelPart,
  modelPartNames,
  modelParts,
  sentText,
  type Texts,
  textOf,
  textsOf,
} from "./model-form";

const content = contentFor("en");
const stepId = "about-this-form";
const pages = formPages(content);

/** A save on its way, and its answer on the way back. */
type Message = {
  readonly page: ModelPage;
  readonly save: Outgoing;
  readonly scripted: boolean;
  readonly answer: (answer: SaveAnswer) => void;
  /** What its page had seen when it was sent, and where its words did not stand when it was taken. */
  readonly seen: Texts;
  readonly contested: Set<ModelPart>;
  back: SaveAnswer | null;
};

export type ModelPage = {
  readonly name: string;
  readonly scripted: boolean;
  typed: Texts;
  made: string;
  state: SaveState;
  isOpen: boolean;
  readonly timers: Map<number, { readonly due: number; readonly what: () => void }>;
  saver: ReturnType<typeof makeSaver> | null;
  /** By what the model knows of it: what it has seen of each answer, and what was taken of it. */
  readonly seen: Texts;
  taken: string;
  takenSequence: number;
  /** How many saves it has sent. */
  sent: number;
};

/** What someone wrote and nobody who had seen it has replaced: by part, who and what. */
type Alive = Map<ModelPart, { readonly page: string; readonly text: string }[]>;

/** One form, the pages that show it, and a network that loses, doubles, delays and turns things round. */
export class SavingWorld {
  draft: Draft = emptyDraft("en");
  readonly pages: ModelPage[] = [];
  readonly network: Message[] = [];
  readonly alive: Alive = new Map(modelPartNames.map((part) => [part, []]));
  /** Every page that changed an answer. */
  readonly writers = new Map(modelPartNames.map((part) => [part, new Set<string>()]));
  private clock = 0;
  private count = 0;
  trouble: "none" | "deploy" | "expired" = "none";

  /** A page of the form as the server makes it now, in the place of another or beside it. */
  open(slot: number, scripted: boolean): void {
    this.close(slot);
    const made = pages.open(this.draft, stepId);
    const page: ModelPage = {
      name: made.made.page,
      scripted,
      typed: textsOf(made.fields),
      made: pageMadeText(made.made),
      state: { kind: "untouched" },
      isOpen: true,
      timers: new Map(),
      saver: null,
      seen: textsOf(made.fields),
      taken: sentText(textsOf(made.fields)),
      takenSequence: 0,
      sent: 0,
    };
    if (scripted) page.saver = this.saverOf(page);
    this.pages[slot] = page;
  }

  private close(slot: number): void {
    const before = this.pages[slot];
    if (!before) return;
    before.saver?.leave();
    before.saver?.end();
    before.isOpen = false;
  }

  private saverOf(page: ModelPage) {
    const opened = { fields: sentText(page.typed), made: page.made };
    return makeSaver(
      {
        read: () => sentText(page.typed),
        post: (save) =>
          new Promise((answer) => {
            page.sent = save.sequence;
            const known = { seen: { ...page.seen }, contested: new Set<ModelPart>() };
            this.network.push({ page, save, scripted: true, answer, ...known, back: null });
          }),
        later: (milliseconds, what) => {
          const id = ++this.count;
          page.timers.set(id, { due: this.clock + milliseconds, what });
          return () => page.timers.delete(id);
        },
        show: (state) => {
          page.state = state;
        },
        keep: (made) => {
          page.made = made;
        },
      },
      opened,
    );
  }

  type(slot: number, part: ModelPart, choice: number): void {
    const page = this.pages[slot];
    if (!page?.isOpen) return;
    const words = modelParts[part];
    page.typed = { ...page.typed, [part]: words[choice % words.length] ?? "" };
    page.saver?.typed();
  }

  /** The button: a script saves until it is answered, a browser alone posts the form once. */
  press(slot: number): void {
    const page = this.pages[slot];
    if (!page?.isOpen) return;
    if (page.saver) void page.saver.press("stay");
    else {
      const save = { fields: sentText(page.typed), go: "stay", made: page.made, sequence: 0 };
      const answer = () => {};
      const known = { seen: { ...page.seen }, contested: new Set<ModelPart>() };
      this.network.push({ page, save, scripted: false, answer, ...known, back: null });
    }
  }

  pass(milliseconds: number): void {
    this.clock += milliseconds;
    for (const page of this.pages) {
      if (!page?.isOpen) continue;
      for (const [id, { due, what }] of [...page.timers]) {
        if (due > this.clock) continue;
        page.timers.delete(id);
        what();
      }
      page.saver?.look();
    }
  }

  /** One message goes a step on its way: to the server, or its answer back; or it is lost there. */
  carry(index: number, fate: "on" | "lost" | "twice"): void {
    const message = this.network[index % Math.max(this.network.length, 1)];
    if (!message) return;
    const done = () => this.network.splice(this.network.indexOf(message), 1);
    if (message.back !== null) {
      done();
      if (fate === "lost") message.answer({ kind: "unanswered", after: undefined });
      else {
        if (message.back.kind === "saved") this.tell(message, message.back.made);
        message.answer(message.back);
      }
    } else if (fate === "lost") {
      done();
      message.answer({ kind: "unanswered", after: undefined });
    } else {
      message.back = this.serve(message);
      if (fate === "twice") this.serve(message);
    }
  }

  /** A page learns that its words are saved: it has seen them then. */
  private tell({ page, save, contested }: Message, made: string | undefined): void {
    if (!page.scripted || save.sequence < page.sent) return;
    // A save that came late says nothing new of what is saved.
    if (made === undefined) return;
    const texts = textsOf(rawFields(new URLSearchParams(save.fields)));
    for (const part of modelPartNames) {
      if (!contested.has(part)) page.seen[part] = texts[part];
    }
  }

  private serve(message: Message): SaveAnswer {
    const { save, scripted } = message;
    if (this.trouble === "deploy") return { kind: "unanswered", after: 1 };
    if (this.trouble === "expired") {
      return {
        kind: "refused",
        why: { title: "", text: [], links: [], proves: true, problem: undefined },
      };
    }
    const raw = rawFields(new URLSearchParams(save.fields));
    const sequence = scripted ? save.sequence : null;
    this.note(message);
    const made = readPageMade(save.made);
    const now = new Date(this.clock);
    const saving = { content, step: pages.stepOf(stepId), raw, made, sequence, now };
    const saved = saveStep(this.draft, { ...saving, goesOn: false, language: "en" });
    this.draft = saved.draft;
    this.noteStanding(message);
    const kept = made && saved.base ? pageMadeText({ ...made, base: saved.base }) : undefined;
    return { kind: "saved", to: "", made: kept, clashes: this.waiting().length > 0 };
  }

  /** What the model itself makes of a save, without looking at how the product does it. */
  private note({ page, save, scripted, seen }: Message): void {
    const isLate = scripted ? save.sequence <= page.takenSequence : save.fields === page.taken;
    if (isLate && (scripted || page.takenSequence > 0)) return;
    page.takenSequence = scripted ? save.sequence : 1;
    page.taken = save.fields;
    const texts = textsOf(rawFields(new URLSearchParams(save.fields)));
    for (const part of modelPartNames) this.noteOne(page, part, texts[part], seen[part]);
  }

  /** Where its words do not stand after its save, its page is not told that they do. */
  private noteStanding({ save, seen, contested }: Message): void {
    const texts = textsOf(rawFields(new URLSearchParams(save.fields)));
    const shown = textsOf(pages.shownOn(this.draft, stepId));
    contested.clear();
    for (const part of modelPartNames) {
      const isChange = texts[part] !== seen[part];
      if (isChange && shown[part] !== texts[part]) contested.add(part);
    }
  }

  /** What a page has seen it says nothing by; but it may take back what it wrote. */
  private noteOne(page: ModelPage, part: ModelPart, text: string, seen: string): void {
    const alive = this.alive.get(part) ?? [];
    const others = alive.filter((one) => one.page !== page.name);
    const mine = { page: page.name, text };
    if (text === seen) {
      const stands = textsOf(pages.shownOn(this.draft, stepId))[part] === text;
      const own = alive.filter((one) => one.page === page.name);
      const takesBack = own.some((one) => one.text !== text || !stands);
      if (takesBack) this.alive.set(part, others);
      return;
    }
    this.writers.get(part)?.add(page.name);
    const unseen = others.filter((one) => one.text !== seen);
    this.alive.set(part, [...unseen, mine]);
  }

  fieldsOn = (page: ModelPage): string => sentText(page.typed);

  waiting() {
    return this.draft.changes.clashes[stepId] ?? [];
  }

  /** What is kept of an answer: what is saved, and what waits for the person's choice. */
  keptOf(part: ModelPart): ReadonlySet<string> {
    const shown = pages.shownOn(this.draft, stepId);
    const waiting = this.waiting().filter((clash) => clash.part === part);
    const texts = waiting.map(({ fields }) => textOf(fields, part));
    return new Set([textOf(shown, part), ...texts]);
  }

  /** The network works again: everything is carried, and every page tries until it is answered. */
  async heal(): Promise<void> {
    this.trouble = "none";
    for (let round = 0; round < 200; round += 1) {
      while (this.network.length > 0) {
        this.carry(0, "on");
        await settle();
      }
      const unsaved = this.pages.filter((page) => page?.isOpen && page.saver?.isUnsaved());
      for (const [slot, page] of this.pages.entries()) {
        if (page?.isOpen && page.state.kind === "refused") this.press(slot);
      }
      await settle();
      if (unsaved.length === 0 && this.network.length === 0) return;
      this.pass(31_000);
      await settle();
    }
  }
}

/** Promises that are answered have done what they do. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}
