import { describe, expect, it } from "vitest";
import { inRole, RoleError } from "./in-role";
import type { Item } from "./item";

const name = { id: "called", kind: "text", role: "patient-name", atMost: 10, lines: 1 } as const;
const own = {
  id: "asked",
  kind: "entries",
  role: "own-question-list",
  atMost: 2,
  fields: [{ id: "words", kind: "text", role: "own-question-words", atMost: 10, lines: 1 }],
} as const;

const form = (...items: readonly Item[]) => ({ steps: [{ id: "one", section: "one", items }] });

describe("the item in a role", () => {
  it("is found by the role, whatever its id", () => {
    expect(inRole(form(own, name), "patient-name")).toBe(name);
  });

  it("is found among the fields of entries too", () => {
    expect(inRole(form(name, own), "own-question-words")).toBe(own.fields[0]);
  });

  it("is looked for in the form that was given", () => {
    const other = { ...name, id: "other" };
    expect(inRole(form(name), "patient-name").id).toBe("called");
    expect(inRole(form(other), "patient-name").id).toBe("other");
  });

  it("must be there", () => {
    expect(() => inRole(form(own), "patient-name")).toThrow(RoleError);
    expect(() => inRole(form(own), "patient-name")).toThrow(
      'must be in the role "patient-name"; found: none.',
    );
  });

  it("must be the only one", () => {
    const twice = form(name, { ...name, id: "again" });
    expect(() => inRole(twice, "patient-name")).toThrow("found: called, again.");
  });

  it("must be of the role's kind, whatever it claims", () => {
    const item: Item = JSON.parse('{ "id": "day", "kind": "date", "role": "patient-name" }');
    expect(() => inRole(form(item), "patient-name")).toThrow(RoleError);
  });
});
