import { expect, it } from "vitest";
import { pageHeaders } from "./page-headers";

const name = "Cross-Origin-Opener-Policy";

it.each(["cross-site", "same-site", "", "none, none", null, undefined])(
  "parts a page from what opened it where the browser says %j",
  (site) => {
    expect(pageHeaders(site)).toHaveProperty([name], "same-origin");
  },
);

it.each(["none", "same-origin"])("parts it from nothing where there is %s", (site) => {
  expect(pageHeaders(site)).not.toHaveProperty([name]);
  expect(pageHeaders(site)).toHaveProperty(["Referrer-Policy"], "same-origin");
});
