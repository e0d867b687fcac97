import { expect, it } from "vitest";
import { policyOf } from "./policy";

const directive = (html: string, name: string) =>
  policyOf(html)
    .split("; ")
    .find((one) => one.startsWith(`${name} `));

it("allows what stands in the page, and nothing where nothing stands", () => {
  expect(directive("<p>Hello</p>", "script-src")).toBe("script-src 'none'");
  expect(directive("<p>Hello</p>", "style-src")).toBe("style-src 'none'");
  // printf a{} | openssl dgst -sha256 -binary | base64
  expect(directive("<style>a{}</style>", "style-src")).toBe(
    "style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
  );
  expect(directive('<script type="module">a{}</script>', "script-src")).toBe(
    "script-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
  );
  const brought = '<link rel="stylesheet" href="/a.css"/>';
  expect(directive(brought, "style-src")).toBe("style-src 'self'");
  const loaded = '<script type="module" async="" src="/a.js"></script>';
  expect(directive(loaded, "script-src")).toBe("script-src 'self'");
});

it("allows styles in attributes only where there are some", () => {
  expect(directive("<p>", "style-src-attr")).toBe("style-src-attr 'none'");
  expect(directive('<p style="color:red">', "style-src-attr")).toBe(
    "style-src-attr 'unsafe-inline'",
  );
});
