import { expect, it } from "vitest";
import { roomLeft } from "./room-left";

const words = { charactersLeft: "{left} left", charactersOver: "{over} too many" };

it.each([
  ["plenty of room", 10, 1_000, { isOver: false, message: "" }],
  ["a fifth of it", 80, 100, { isOver: false, message: "20 left" }],
  ["few characters of a short one", 1, 20, { isOver: false, message: "19 left" }],
  ["none", 101, 100, { isOver: true, message: "1 too many" }],
])("%s", (_, length, atMost, said) => {
  expect(roomLeft("x".repeat(length), atMost, words)).toEqual(said);
});
