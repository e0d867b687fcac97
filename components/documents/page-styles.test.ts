import { expect, it } from "vitest";
import { partsIn, withStyles } from "./page-styles";

const part = (name: string, ...classes: readonly string[]) => ({
  name,
  css: `.${name}{color:red}`,
  classes,
});
const assets = {
  styles: { all: "p{}", parts: [part("map", "map", "skin"), part("card", "card")] },
};

it("gives a page the styles of what stands in it and no others", () => {
  const html = '<html><head></head><body><p class="wide card">skin </head></p></body></html>';
  expect(partsIn(html, assets).map(({ name }) => name)).toEqual(["card"]);
  expect(withStyles(html, assets)).toBe(
    '<html><head><style>p{}</style><style data-part="card">.card{color:red}</style></head>' +
      '<body><p class="wide card">skin </head></p></body></html>',
  );
});

it("takes a dollar sign in a stylesheet for what it is", () => {
  const odd = { styles: { all: 'a{content:"$&"}', parts: [] } };
  expect(withStyles("<head></head>", odd)).toBe('<head><style>a{content:"$&"}</style></head>');
});
