import { describe, expect, test } from "vitest";
import { form } from "@/content/form";
import { wordsOf } from "@/content/words";
import { makeEditions } from "@/lib/edition/make-editions";
import { type PlaceGateName, placeGates } from "@/lib/evidence/gates/place";
import type { Claims, Place, PlaceWords } from "@/lib/evidence/place";
import { inventedPlace } from "@/test-support/invented-place/structure";
import { inventedPlaceWords } from "@/test-support/invented-place/words";
import type { Language } from "./languages";
import { placeFaults } from "./place-faults";

type Path = readonly (string | number)[];

/** A copy with the value at a path replaced; `undefined` takes it out. */
function withValue<T>(whole: T, path: Path, value: unknown): T {
  const copy = structuredClone(whole);
  const parents = path.slice(0, -1);
  const holder = parents.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}

const sound: Place = inventedPlace;
const original: PlaceWords = inventedPlaceWords.en;

/** The gates that a place with one defect fails, in one language. */
function gatesFailed(
  language: Language,
  { place = sound, words = inventedPlaceWords[language] }: { place?: Place; words?: PlaceWords },
): readonly string[] {
  const placeWords = (one: Language) => ({
    ...wordsOf[one].placeWords,
    [place.id]: one === language ? words : inventedPlaceWords[one],
  });
  const editions = makeEditions({ ...form, places: [place, ...form.places] }, [
    { ...wordsOf.en, placeWords: placeWords("en") },
    { ...wordsOf.es, placeWords: placeWords("es") },
  ]);
  const content = editions.contentFor(language);
  return Object.keys(placeFaults(content, editions.contentFor("en"), place));
}

type Change = { readonly place?: Path; readonly words?: Path; readonly to: unknown };

type Mutant = {
  readonly defect: string;
  readonly gate: PlaceGateName;
  readonly change: Change;
  readonly language: Language;
};

const mutant = (
  defect: string,
  gate: PlaceGateName,
  change: Change,
  language: Language = "en",
): Mutant => ({ defect, gate, change, language });

const help = ["rows", 2, "cells", "cold-drop"] as const;
const saidOf = (row: string, option = "cold-drop") => ["rows", row, "cells", option] as const;

/** One planted defect each, and the gate that it must fail: that one and no other. */
const mutants: readonly Mutant[] = [
  mutant("a leaning adjective", "neutral", {
    words: [...saidOf("what"), "drop-is"],
    to: "A safe drop.",
  }),
  mutant("an urging word", "neutral", {
    words: ["unknown", "lobe-years"],
    to: "You should choose it.",
  }),
  mutant(
    "a leaning word in Spanish",
    "neutral",
    { words: [...saidOf("what"), "drop-is"], to: "Se pone una gota eficaz en el lóbulo." },
    "es",
  ),
  mutant("no carrying on", "carriesOn", { place: ["options"], to: ["carrying-on", "cold-drop"] }),
  mutant("a cell left out", "everyCell", { place: [...help], to: {} }),
  mutant("a sentence without a source", "sourced", {
    place: ["rows", 0, "cells", "cold-drop", "says", "drop-is"],
    to: "plain",
  }),
  mutant("a source that there is not", "sourced", {
    place: ["rows", 0, "cells", "cold-drop", "says", "drop-is"],
    to: ["lobe-1999"],
  }),
  mutant("a claim without words", "worded", { words: [...saidOf("undo"), "drop-undo"], to: "" }),
  mutant("the web article before a published source", "bestSourceFirst", {
    place: ["rows", 0, "cells", "cold-drop", "says"],
    to: { "drop-is": ["risks.neurotomy"], "drop-more": ["lobe-2020"] },
  }),
  mutant("grids on the web article alone", "notOnArticleAlone", {
    place: ["rows"],
    to: sound.rows.map((row, at) => ({
      ...row,
      cells:
        at > 1 && at < 4
          ? row.cells
          : { ...row.cells, "cold-drop": { says: onArticle(row.cells["cold-drop"]?.says) } },
    })),
  }),
  mutant("not known, stated plainly", "notKnown", {
    words: [...saidOf("undo", "carrying-on"), "undo-on"],
    to: "Nobody knows what comes of it.",
  }),
  mutant("a gap in words of its own", "notKnown", {
    words: [...saidOf("what"), "drop-is"],
    to: "A drop. We found no source on this.",
  }),
  mutant("unequal detail", "equalDetail", {
    words: [...saidOf("what"), "drop-is"],
    to: "One cold drop is put on the lobe. It is put there once. Then it dries by itself in a day.",
  }),
  mutant("too long a cell", "everyCell", {
    words: [...saidOf("help"), "drop-helps"],
    to: `Pain eased. ${"It did so again. ".repeat(7)}`,
  }),
  mutant("numbers to be compared across", "mixedSaid", {
    place: ["rows", 2],
    to: { ...sound.rows[2], mixed: undefined, cells: bothNumbers() },
  }),
  mutant("a number without its people", "wholeNumbers", {
    words: ["numbers", "lobe-30", "people"],
    to: "",
  }),
  mutant("a number without a time", "wholeNumbers", {
    words: ["numbers", "lobe-red", "time"],
    to: " ",
  }),
  mutant("a number without a figure", "wholeNumbers", {
    words: ["numbers", "lobe-red", "value"],
    to: "Some were red for a day",
  }),
  mutant("other people than were studied", "wholeNumbers", {
    words: ["numbers", "lobe-red", "people"],
    to: "61 people",
  }),
  mutant("one in ten", "oneDenominator", {
    words: ["numbers", "lobe-red", "value"],
    to: "1 in 10 was red",
  }),
  mutant("times as likely", "oneDenominator", {
    words: ["unknown", "lobe-years"],
    to: "Red is 2 times as likely.",
  }),
  mutant(
    "one in ten in Spanish",
    "oneDenominator",
    { words: ["numbers", "lobe-red", "value"], to: "1 de cada 10 estuvo rojo" },
    "es",
  ),
  mutant("a median drawn as people", "truePictures", {
    place: ["numbers", "lobe-30", "measure"],
    to: "median",
  }),
  mutant("a picture of other people than are told", "truePictures", {
    place: ["numbers", "lobe-30", "picture", "with"],
    to: 64,
  }),
  mutant("a word for a number", "noStandIns", {
    place: ["rows", 3, "cells", "cold-drop", "numbers"],
    to: [],
  }),
  mutant("harms without the good of the same source", "bothSides", {
    place: ["rows", 2, "cells", "cold-drop"],
    to: { says: { "drop-helps": ["lobe-2021"] }, gap: "no-number" },
  }),
  mutant("a dispute with one side", "disputesHaveSides", {
    place: ["disputes", 0, "sides"],
    to: { "says-yes": ["lobe-2020"] },
  }),
  mutant("both sides from one source", "disputesHaveSides", {
    place: ["disputes", 0, "sides", "says-no"],
    to: ["lobe-2020"],
  }),
  mutant("a question that there is not", "asksWhatThereIs", {
    place: ["rows", 1, "asks"],
    to: "nothing",
  }),
  mutant("grade 9", "plain", {
    words: ["opening"],
    to: "Auricular neuropathic symptomatology necessitates differential investigation. Alternative aetiologies predominate.",
  }),
  mutant("a sentence of more than 20 words", "plain", {
    words: ["opening"],
    to: "This is about pain of the ear lobe and of the skin and of all that is near it in the head or the neck.",
  }),
  mutant("an untranslated key", "translated", { words: ["opening"], to: original.opening }, "es"),
];

function onArticle(says: Claims = {}): Claims {
  return Object.fromEntries(Object.keys(says).map((id) => [id, ["risks.neurotomy"] as const]));
}

function bothNumbers() {
  return {
    "cold-drop": sound.rows[2]?.cells["cold-drop"],
    "carrying-on": { gap: "no-source", numbers: ["lobe-red"] },
  };
}

/** What a defect leaves without use or words, where a gate of its own would say so too. */
const followers: { readonly [defect: string]: readonly PlaceGateName[] } = {
  "no carrying on": ["everyCell", "equalDetail", "sourced"],
  "a cell left out": ["worded", "wholeNumbers", "bothSides"],
  "a claim without words": ["everyCell"],
  "too long a cell": ["equalDetail"],
  "a word for a number": ["wholeNumbers"],
  "harms without the good of the same source": ["wholeNumbers"],
  "a dispute with one side": ["worded"],
  "the web article before a published source": ["worded"],
};

describe("a sound place", () => {
  test.each(["en", "es"] as const)("passes every gate in %s", (language) => {
    expect(gatesFailed(language, {})).toEqual([]);
  });
});

describe("one defect is caught by its own gate, and by no other", () => {
  test.each(mutants)(
    "$defect: $gate",
    ({ defect, gate, change: { place, words, to }, language }) => {
      const failed = gatesFailed(language, {
        ...(place === undefined ? {} : { place: withValue(sound, place, to) }),
        ...(words === undefined
          ? {}
          : { words: withValue(inventedPlaceWords[language], words, to) }),
      });
      expect(failed).toContain(gate);
      const others = failed.filter((one) => one !== gate);
      expect(
        others.filter((one) => !(followers[defect] ?? []).some((known) => known === one)),
      ).toEqual([]);
    },
  );

  test("every gate has one that fails it", () => {
    expect(new Set(mutants.map(({ gate }) => gate)).size).toBe(Object.keys(placeGates).length);
  });
});
