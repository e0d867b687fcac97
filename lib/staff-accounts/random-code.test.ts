import { expect, it } from "vitest";
import { typedCode } from "./random-code";

it.each([
  "k7mq-2xtd-abcd",
  " K7MQ 2XTD ABCD ",
  "k7mq2xtdabcd",
  "k7mq\u20132xtd\u2014abcd",
  "ｋ7mq-2xtd-abcd",
  "k7 mq-2x td-ab cd",
])("reads a recovery code in whatever way it is typed: %s", (typed) => {
  expect(typedCode(typed)).toBe("k7mq-2xtd-abcd");
});

it.each(["123 456", "123-456", "１２３４５６"])("reads a code of the app: %s", (typed) => {
  expect(typedCode(typed)).toBe("123456");
});
