import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { UnknownItemError, wordedItem } from "./worded-item";

const content = contentFor("en");

describe("an item with its words", () => {
  it("is found wherever it stands in the form", () => {
    expect(wordedItem(content, "pain-now")).toMatchObject({ item: { kind: "scale" } });
  });

  it("is an error of the content when it is not there", () => {
    expect(() => wordedItem(content, "no-such-item")).toThrow(UnknownItemError);
  });
});
