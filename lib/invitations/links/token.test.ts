import { expect, it } from "vitest";
import { hasToken, newToken, tokenIn } from "./token";

const token = newToken();

it.each([".", ")", ",", ">", "%3E", ").", "”", "%E2%80%9D", ";", "%", ". "])(
  "reads a token before %s",
  (behind) => {
    expect(tokenIn(`${token}${behind}`)).toBe(token);
    expect(hasToken(`${token}${behind}`)).toBe(true);
  },
);

it("gives back what holds no token as it is", () => {
  for (const part of ["open", `${token}x`, `${token}-`, token.slice(1), ""]) {
    expect(tokenIn(part)).toBe(part);
    expect(hasToken(part)).toBe(false);
  }
  expect(tokenIn(token)).toBe(token);
});
