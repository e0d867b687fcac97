import { describe, expect, it } from "vitest";
import { moved, orderLine, turned, without } from "./question-order";

const order = ["a", "b", "c"];

describe("the order of the first questions", () => {
  it("takes a question in at its end, and lets the last go where there is no room", () => {
    expect(turned(order, "d", 5)).toEqual(["a", "b", "c", "d"]);
    expect(turned(order, "d", 3)).toEqual(["a", "b", "d"]);
  });

  it("lets a question go that was in", () => {
    expect(turned(order, "b", 5)).toEqual(["a", "c"]);
    expect(without(order, "d")).toEqual(order);
  });

  it("moves a question by one, and not past an end", () => {
    expect(moved(order, "c", "up")).toEqual(["a", "c", "b"]);
    expect(moved(order, "a", "down")).toEqual(["b", "a", "c"]);
    expect(moved(order, "a", "up")).toEqual(order);
    expect(moved(order, "c", "down")).toEqual(order);
  });

  it("is said in one line", () => {
    expect(orderLine(order, (id) => id.toUpperCase())).toBe("1 A · 2 B · 3 C");
  });
});
