import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { formPages } from "@/test-support/form-page";
import { choiceName, chooseAnswers, keepSaved } from "./choose-answers";
import { type Draft, emptyDraft } from "./draft";

const content = contentFor("en");
const { open, send, shownOn } = formPages(content);
const stepHere = content.steps.find(({ id }) => id === "do-again");
if (!stepHere) throw new Error("There is no such step.");
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute));
const written = (name: string): Draft => {
  const page = open(emptyDraft("en"), "about-this-form");
  page.fields = { name: [name] };
  return send(emptyDraft("en"), "about-this-form", page);
};
const clashesOf = ({ changes }: Draft, id = "do-again") => changes.clashes[id] ?? [];
const chosen = (draft: Draft, choices: { [part: string]: string }) => {
  const sent = new URLSearchParams();
  for (const [part, choice] of Object.entries(choices)) sent.set(choiceName(part), choice);
  const { made } = open(draft, "do-again");
  const step = stepHere;
  return chooseAnswers(draft, { content, step, sent, made, now: at(9), language: "en" });
};

describe("a page that was made before another page saved", () => {
  it.each([true, false])("keeps the newer answers it did not touch (script: %s)", (scripted) => {
    const before = written("Ann");
    const stale = open(before, "about-this-form");
    const other = open(before, "about-this-form");
    other.fields = { ...other.fields, name: ["Anna"], "filled-by": ["patient"] };
    const newer = send(before, "about-this-form", other);
    const after = send(newer, "about-this-form", stale, { scripted, goesOn: true });
    expect(after.answers).toEqual(newer.answers);
    expect(clashesOf(after, "about-this-form")).toEqual([]);
  });

  it("puts in what it changed beside what the other page changed", () => {
    const before = written("Ann");
    const one = open(before, "about-this-form");
    const other = open(before, "about-this-form");
    one.fields = {
      ...one.fields,
      "date-of-birth.year": ["1950"],
      "date-of-birth.month": ["2"],
      "date-of-birth.day": ["3"],
    };
    other.fields = { name: ["Anna"] };
    const after = send(send(before, "about-this-form", other), "about-this-form", one);
    expect(after.answers).toEqual({ name: "Anna", "date-of-birth": "1950-02-03" });
  });

  it("never mixes the parts of one answer", () => {
    const day = (text: string) => ({
      "date-of-birth.day": [text],
      "date-of-birth.month": ["2"],
      "date-of-birth.year": ["1950"],
    });
    const before = emptyDraft("en");
    const [one, other] = [open(before, "about-this-form"), open(before, "about-this-form")];
    one.fields = day("3");
    other.fields = { ...day("4"), "date-of-birth.month": ["5"] };
    const after = send(send(before, "about-this-form", one), "about-this-form", other);
    expect(after.answers["date-of-birth"]).toBe("1950-02-03");
    expect(clashesOf(after, "about-this-form")[0]?.fields).toEqual(other.fields);
  });
});

describe("one answer changed on two pages", () => {
  const before = emptyDraft("en");
  const clash = () => {
    const [one, other] = [open(before, "do-again"), open(before, "do-again")];
    one.fields = { "do-again": ["Swim"] };
    other.fields = { "do-again": ["Walk"] };
    const first = send(before, "do-again", one, { now: at(1) });
    return { one, other, draft: send(first, "do-again", other, { now: at(2), goesOn: true }) };
  };

  it("is not overwritten: both are kept, with their pages and times, and the step is not done", () => {
    const { draft, one, other } = clash();
    expect(draft.answers["do-again"]).toBe("Swim");
    expect(clashesOf(draft)).toEqual([
      {
        part: "do-again",
        item: "do-again",
        fields: { "do-again": ["Walk"] },
        page: other.made.page,
        at: at(2).toISOString(),
      },
    ]);
    expect(draft.changes.written["do-again"]?.["do-again"]).toEqual({
      pages: [one.made.page],
      at: at(1).toISOString(),
      version: 1,
    });
    expect(draft.saved).toEqual([]);
  });

  it("waits for the choice, which may be either", () => {
    const { draft, other } = clash();
    expect(chosen(draft, {})).toMatchObject({ answers: { "do-again": "Swim" } });
    expect(clashesOf(chosen(draft, {}))).toHaveLength(1);
    expect(chosen(draft, { "do-again": keepSaved }).answers["do-again"]).toBe("Swim");
    expect(clashesOf(chosen(draft, { "do-again": keepSaved }))).toEqual([]);
    const mine = chosen(draft, { "do-again": other.made.page });
    expect(mine.answers["do-again"]).toBe("Walk");
    expect(clashesOf(mine)).toEqual([]);
    expect(clashesOf(chosen(draft, { "do-again": "no-such-page" }))).toHaveLength(1);
  });

  it("goes on waiting when it is changed once more before the choice is sent", () => {
    const { draft, one } = clash();
    const { made } = open(draft, "do-again");
    one.fields = { "do-again": ["Swim far"] };
    const later = send(draft, "do-again", one);
    expect(later.answers["do-again"]).toBe("Swim far");
    const sent = new URLSearchParams({ [choiceName("do-again")]: keepSaved });
    const still = chooseAnswers(later, {
      content,
      step: stepHere,
      sent,
      made,
      now: at(5),
      language: "en",
    });
    expect(clashesOf(still)).toHaveLength(1);
  });

  it("holds the answers of three pages", () => {
    const pages = ["Swim", "Walk", "Dance"].map((text) => {
      const page = open(before, "do-again");
      page.fields = { "do-again": [text] };
      return page;
    });
    const draft = pages.reduce((held, page) => send(held, "do-again", page), before);
    expect(clashesOf(draft).map(({ fields }) => fields["do-again"])).toEqual([["Walk"], ["Dance"]]);
  });

  it("is no clash when both say the same, or when it is a page's own later word", () => {
    const [one, other] = [open(before, "do-again"), open(before, "do-again")];
    one.fields = { "do-again": ["Swim"] };
    other.fields = { "do-again": ["Swim"] };
    let draft = send(send(before, "do-again", one), "do-again", other);
    other.fields = { "do-again": ["Swim more"] };
    draft = send(draft, "do-again", other);
    expect(draft.answers["do-again"]).toBe("Swim more");
    expect(clashesOf(draft)).toEqual([]);
  });

  it("is over when its page takes back what it wrote", () => {
    const { draft, other } = clash();
    other.fields = {};
    expect(clashesOf(send(draft, "do-again", other))).toEqual([]);
  });
});

describe("a save that comes twice, or late", () => {
  it("is applied once", () => {
    const page = open(emptyDraft("en"), "do-again");
    page.fields = { "do-again": ["Swim"] };
    const twice = { ...page };
    const first = send(emptyDraft("en"), "do-again", page);
    const newer = open(first, "do-again");
    newer.fields = { "do-again": ["Walk"] };
    const after = send(first, "do-again", newer);
    expect(send(after, "do-again", twice)).toEqual(after);
  });

  it("changes nothing when a later one of its page came before", () => {
    const page = open(emptyDraft("en"), "do-again");
    page.fields = { "do-again": ["Swi"] };
    const late = { ...page };
    page.saves = 1;
    page.fields = {};
    const first = send(emptyDraft("en"), "do-again", page);
    expect(send(first, "do-again", late).answers).toEqual({});
  });

  it("is applied once without a script, and again when it says something else", () => {
    const page = open(emptyDraft("en"), "do-again");
    page.fields = { "do-again": ["Swim"] };
    const options = { scripted: false };
    const first = send(emptyDraft("en"), "do-again", page, options);
    page.fields = { "do-again": ["Walk"] };
    const second = send(first, "do-again", page, options);
    expect(second.answers["do-again"]).toBe("Walk");
    expect(clashesOf(second)).toEqual([]);
    expect(send(second, "do-again", page, options)).toEqual(second);
  });
});

describe("entries of a list", () => {
  const list = (id: string, name: string, number = 0) => ({
    [`pain-medicines.${number}.id`]: [id],
    [`pain-medicines.${number}.name`]: [name],
  });
  const started = () => {
    const page = open(emptyDraft("en"), "pain-medicines");
    page.fields = { ...list("a", "Ibuprofen"), ...list("b", "Gabapentin", 1) };
    return send(emptyDraft("en"), "pain-medicines", page);
  };

  it("are told apart by their ids when another page took one away", () => {
    const before = started();
    const [one, other] = [open(before, "pain-medicines"), open(before, "pain-medicines")];
    one.fields = list("b", "Gabapentin");
    other.fields = { ...list("a", "Ibuprofen"), ...list("b", "Gabapentin 300", 1) };
    const after = send(send(before, "pain-medicines", one), "pain-medicines", other);
    expect(after.answers["pain-medicines"]).toEqual([{ id: "b", name: "Gabapentin 300" }]);
  });

  it("are added on two pages without loss, and once when saved twice", () => {
    const before = started();
    const [one, other] = [open(before, "pain-medicines"), open(before, "pain-medicines")];
    one.fields = { ...one.fields, ...list(one.made.page, "Tramadol", 2) };
    other.fields = { ...other.fields, ...list(other.made.page, "Codeine", 2) };
    const both = send(send(before, "pain-medicines", one), "pain-medicines", other);
    one.fields = { ...one.fields, ...list(one.made.page, "Tramadol 50", 2) };
    const after = send(both, "pain-medicines", one);
    expect(after.answers["pain-medicines"]).toEqual([
      { id: "a", name: "Ibuprofen" },
      { id: "b", name: "Gabapentin" },
      { id: "e1", name: "Tramadol 50" },
      { id: "e2", name: "Codeine" },
    ]);
  });

  it("clash when one page changed what another took away", () => {
    const before = started();
    const [one, other] = [open(before, "pain-medicines"), open(before, "pain-medicines")];
    one.fields = list("b", "Gabapentin");
    other.fields = { ...list("a", "Ibuprofen 400"), ...list("b", "Gabapentin", 1) };
    const after = send(send(before, "pain-medicines", one), "pain-medicines", other);
    expect(clashesOf(after, "pain-medicines")).toMatchObject([
      { part: "pain-medicines#a", fields: { name: ["Ibuprofen 400"] } },
    ]);
  });
});

describe("boxes that stand for themselves, ticked on two pages", () => {
  it("are both ticked, and one that a page unticked stays unticked", () => {
    const first = open(emptyDraft("en"), "where-it-hurts");
    first.fields = { places: ["belly", "low-back-left"] };
    const before = send(emptyDraft("en"), "where-it-hurts", first);
    const [one, other] = [open(before, "where-it-hurts"), open(before, "where-it-hurts")];
    one.fields = { ...one.fields, places: ["belly", "low-back-left", "low-back-right"] };
    other.fields = { ...other.fields, places: ["low-back-left", "face-left"] };
    const after = send(send(before, "where-it-hurts", one), "where-it-hurts", other);
    expect(new Set(after.answers["places"] as string[])).toEqual(
      new Set(["low-back-left", "low-back-right", "face-left"]),
    );
    expect(clashesOf(after, "where-it-hurts")).toEqual([]);
  });
});

describe("answers about an emergency on two pages", () => {
  const signs = (answer: string) => ({ "emergency-signs": [answer] });
  const first = "before-you-start";

  it.each([
    ["one-or-more", "none", "one-or-more"],
    ["none", "one-or-more", "one-or-more"],
    ["not-sure", "one-or-more", "one-or-more"],
    ["not-sure", "none", "not-sure"],
    ["in-person", "one-or-more", "one-or-more"],
  ])("%s and then %s: %s stands until the person says otherwise", (saved, typed, stands) => {
    const before = emptyDraft("en");
    const [one, other] = [open(before, first), open(before, first)];
    one.fields = signs(saved);
    other.fields = signs(typed);
    const after = send(send(before, first, one), first, other);
    expect(after.answers["emergency-signs"]).toBe(stands);
    expect(clashesOf(after, first)).toHaveLength(1);
    expect(shownOn(after, first)).toEqual(signs(stands));
  });

  it("are not taken back by a page that was open before", () => {
    const page = open(emptyDraft("en"), first);
    page.fields = signs("none");
    const none = send(emptyDraft("en"), first, page);
    const [stale, other] = [open(none, first), open(none, first)];
    other.fields = signs("one-or-more");
    const after = send(send(none, first, other), first, stale, { goesOn: true });
    expect(after.answers["emergency-signs"]).toBe("one-or-more");
  });
});
