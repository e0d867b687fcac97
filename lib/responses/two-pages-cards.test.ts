import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { formPages } from "@/test-support/form-page";
import { type Draft, emptyDraft } from "./draft";

const { open, send } = formPages(contentFor("en"));
const clashesOf = ({ changes }: Draft, id: string) => changes.clashes[id] ?? [];

describe("cards made by ticks", () => {
  const step = "treatment-details";
  const card = (number: number, id: string, what: string) => ({
    [`treatments.${number}.id`]: [id],
    [`treatments.${number}.kind`]: ["surgery"],
    [`treatments.${number}.what`]: [what],
  });
  const ticked = { ...emptyDraft("en"), answers: { "treatments-tried": ["surgery", "exercise"] } };
  const blank = card(0, "surgery", "");

  it("hold nothing while nothing is said on them", () => {
    const page = open(ticked, step);
    page.fields = blank;
    expect(send(ticked, step, page).answers).toEqual(ticked.answers);
    page.fields = { ...blank, ...card(1, page.made.page, "") };
    expect(send(ticked, step, page).answers).toEqual(ticked.answers);
  });

  it("are one entry for both pages that fill in the same card", () => {
    const [one, other] = [open(ticked, step), open(ticked, step)];
    one.fields = card(0, "surgery", "Fusion");
    other.fields = card(0, "surgery", "Disc");
    const first = send(ticked, step, one);
    expect(first.answers["treatments"]).toEqual([
      { id: "surgery", kind: "surgery", what: "Fusion" },
    ]);
    const both = send(first, step, other);
    expect(both.answers).toEqual(first.answers);
    expect(clashesOf(both, step)).toMatchObject([{ part: "treatments#surgery" }]);
  });

  it("stay as the other page filled them in where this one left them blank", () => {
    const [one, other] = [open(ticked, step), open(ticked, step)];
    one.fields = card(0, "surgery", "Fusion");
    other.fields = blank;
    const first = send(ticked, step, one);
    expect(send(first, step, other).answers).toEqual(first.answers);
    expect(clashesOf(send(first, step, other), step)).toEqual([]);
  });
});
