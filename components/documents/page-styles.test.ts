import { expect, it } from "vitest";
import { stylesFor, withStyles } from "./page-styles";

const rule = (css: string, needs: readonly (readonly string[])[], at = "") => ({ at, css, needs });

it("gives a page the rules about what stands in it and no others, in their order", () => {
  const rules = [
    rule("*{}", [[]]),
    rule("p{}", [["p"]]),
    rule(".card .skin{}", [[".card", ".skin"]]),
    rule(".map{}", [[".map"]], "@media print"),
    rule(".card,.map{}", [[".card"], [".map"]], "@media print"),
    rule("p.wide{}", [["p", ".wide"]], "@media print"),
    rule("ul{}", [["ul"]]),
    rule("svg{}", [["svg"]], "@media screen"),
  ];
  const html =
    '<body><p class="wide card">skin map <ul></p><a title="x > y" class="z"><svg viewBox="0 0 1 1"/></body>';
  expect(stylesFor(html, rules)).toBe(
    "*{}p{}@media print{.card,.map{}p.wide{}}ul{}@media screen{svg{}}",
  );
  expect(stylesFor("<b></b>", rules)).toBe("*{}");
});

it("knows kinds of input, and data", () => {
  const rules = ["[type=text]", "[type=radio]", "[data-place]", "[data-side]"].map((one) =>
    rule(`${one}{}`, [["input", one]]),
  );
  const html = '<input type="radio" data-place="knee"/><p data-side="left"></p>';
  expect(stylesFor(html, rules)).toBe("[type=radio]{}[data-place]{}[data-side]{}");
});

it("leaves out what is about something hidden, or not put in yet", () => {
  const rules = [".errors", ".clash", ".seen"].map((one) => rule(`${one}{}`, [[one]]));
  const html =
    '<div class="errors" hidden=""><p class="seen"></p></div><template><p class="clash"></p></template>';
  expect(stylesFor(html, rules)).toBe(".seen{}");
});

it("gives it the rules about what its script puts in", () => {
  const styles = { file: "", rules: [rule(".has-error{}", [[".has-error"]])] };
  expect(withStyles("<head></head>", { styles }, "code")).toContain(".has-error{}");
  expect(withStyles("<head></head>", { styles }, "form")).toBe("<head><style></style></head>");
});

it("takes a dollar sign in a stylesheet for what it is", () => {
  const odd = { styles: { file: "", rules: [rule('a{content:"$&"}', [[]])] } };
  expect(withStyles("<head></head>", odd, undefined)).toBe(
    '<head><style>a{content:"$&"}</style></head>',
  );
});
