import { expect, it } from "vitest";
import { phoneAddress } from "./phone-address";

it.each([
  ["020 7946 0018", "tel:02079460018"],
  ["+44 (0)20 7946-0018", "tel:+442079460018"],
  ["(555) 010.2030", "tel:5550102030"],
  ["020 7946 0018 ext 5", "tel:02079460018;ext=5"],
  ["5550102030x12", "tel:5550102030;ext=12"],
  ["", null],
  ["ask her son", null],
])("%j is called at %j", (typed, address) => {
  expect(phoneAddress(typed)).toBe(address);
});
