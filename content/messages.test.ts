import { describe, expect, test } from "vitest";
import { contentFor, type Language, languages } from "@/content";
import { everyString } from "@/lib/review/every-string";

/** The places each message must have filled; a message not named here has none. */
const places: { readonly [path: string]: readonly string[] } = {
  "errors.tooLong": ["over", "max"],
  "errors.tooMany": ["max"],
  "errors.number": ["from", "to"],
  "errors.tooManyEntries": ["max"],
  "ui.limit": ["max"],
  "ui.charactersLeft": ["left"],
  "ui.charactersOver": ["over"],
  "ui.rowQuestion": ["question"],
  "ui.ifItApplies": ["question"],
  "ui.youSaid": ["answer"],
  "ui.onYourList": ["question"],
  "ui.askedAt": ["number"],
  "ui.moveUp": ["question"],
  "ui.moveDown": ["question"],
  "ui.takeOut": ["question"],
  "ui.saidIn": ["question", "number"],
  "ui.saidOut": ["question"],
  "ui.backOnList": ["question"],
  "ui.goneQuestion": ["question"],
  "ui.moreToAsk": ["count"],
  "ui.progress": ["number", "total", "part", "page", "pages"],
  "ui.progressOnePage": ["number", "total", "part"],
  "ui.shortProgress": ["page", "pages"],
};

/** How an instruction may begin: with what to do. */
const instruction: { readonly [L in Language]: RegExp } = {
  en: /^(?:Check|Choose|Give|Remove|Shorten|Tick|Type|Untick|Write) .+\.$/,
  es: /^(?:Acorte|Dé|Elija|Escriba|Marque|Quite|Revise) .+\.$/,
};

describe.each(languages)("the messages in %s", (language) => {
  const messages = everyString(contentFor(language).messages);

  test.each(messages)("$path has exactly the places that are filled", ({ path, text }) => {
    const found = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(found.sort()).toEqual([...(places[path] ?? [])].sort());
  });

  test.each(messages.filter(({ path }) => path.startsWith("errors.") && path !== "errors.heading"))(
    "$path begins with what to do",
    ({ text }) => {
      expect(text).toMatch(instruction[language]);
    },
  );
});
