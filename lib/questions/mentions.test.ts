import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import { wordedItem } from "@/lib/form/worded-item";
import { mentions } from "./mentions";
import { selectQuestions } from "./select-questions";

const content = contentFor("en");
const said = (text: string) => mentions(content, { "other-medicines": text });
const abouts = (text: string) => said(text).map(({ about }) => about);

describe("what is written anywhere", () => {
  test.each([
    ["Only Xarelto", "thinner"],
    ["None, just warfarin 3 mg", "thinner"],
    ["no blood thinners except aspirin", "thinner"],
    ["I am not sure if Plavix counts", "thinner"],
    ["eliquis twice a day", "thinner"],
    ["apixiban 5mg", "thinner"],
    ["I stopped Xarelto three days ago", "thinner"],
    ["My daughter gives me my warfarin", "thinner"],
    ["Tomo Sintrom desde 2019", "thinner"],
    ["Solo Adiro 100", "thinner"],
    ["heart defibrillator", "device"],
    ["I have a pace-maker", "device"],
    ["llevo un marcapasos", "device"],
    ["bomba de baclofeno", "device"],
    ["I am 8 weeks pregnant", "pregnancy"],
    ["We are trying for a baby", "pregnancy"],
    ["Creo que estoy embarazada", "pregnancy"],
  ])("“%s” is about a %s", (text, about) => {
    expect(abouts(text)).toEqual([about]);
  });

  test.each([
    "I do not take warfarin",
    "No pacemaker",
    "never had a defibrillator",
    "I used to take aspirin until 2015",
    "stopped warfarin years ago",
    "My husband takes Eliquis",
    "My wife is pregnant",
    "The pain began when I was pregnant",
    "since my first pregnancy",
    "no tomo anticoagulantes",
    "sin marcapasos",
    "ya no tomo Sintrom",
    "mi hija está embarazada",
    "durante el embarazo",
    "The stimulator was a TENS machine",
    "Vitamin D and a water pill",
    "",
  ])("“%s” is about nothing to check", (text) => {
    expect(abouts(text)).toEqual([]);
  });

  test("is told with the item it stands in, by its name, in the person's words", () => {
    expect(said("Vitamin D. Only Xarelto, 20 mg")).toEqual([
      {
        about: "thinner",
        item: "other-medicines",
        label: wordedItem(content, "other-medicines").words.short,
        words: "Only Xarelto",
      },
    ]);
  });
});

describe("the question that checks it", () => {
  const asked = (answers: Parameters<typeof mentions>[1]) =>
    selectQuestions(content, answers).list.map(({ rule, words }) => [rule.id, words]);

  test("is asked for words beside “none”, whatever they are", () => {
    const device = { implants: ["none"], "implants-words": "the little box in my chest" };
    expect(asked(device)).toContainEqual(["device-mentioned", "the little box in my chest"]);
    const thinner = { "blood-thinners": ["none"], "blood-thinners-words": "Only Xarelto" };
    expect(asked(thinner)).toContainEqual(["thinner-mentioned", "Only Xarelto"]);
  });

  test("is not asked where it was answered, or nothing was written", () => {
    const ticked = { "blood-thinners": ["warfarin"], "other-medicines": "warfarin" };
    const nothing = { "blood-thinners": ["none"], "blood-thinners-words": "None" };
    for (const answers of [ticked, nothing]) {
      expect(asked(answers).map(([id]) => id)).not.toContain("thinner-mentioned");
    }
  });
});
