import { expect, it } from "vitest";
import { comesFromOwnPage } from "./origin-rule";

const from = (headers: { [name: string]: string }, appOrigin?: string) =>
  comesFromOwnPage(new Headers(headers), appOrigin);
const app = "https://ask.example.org";

it.each([
  ["the app's own address", { origin: app, host: "internal:3000" }, app],
  ["the host that was asked", { origin: "http://192.168.1.5:3000", host: "192.168.1.5:3000" }],
  [
    "the host, with its usual port said or not",
    { origin: "http://localhost", host: "localhost:80" },
  ],
  ["no origin, but the browser says same-origin", { "sec-fetch-site": "same-origin" }],
  ["the same with an app address", { "sec-fetch-site": "same-origin", host: "internal" }, app],
])("lets through %s", (_, headers, appOrigin?) => {
  expect(from(headers, appOrigin)).toBe(true);
});

it.each([
  ["another site", { origin: "https://evil.example", host: "ask.example.org" }, app],
  ["another site without an app address", { origin: "https://evil.example", host: "localhost" }],
  ["another port", { origin: "http://localhost:4000", host: "localhost:3000" }],
  [
    "another scheme than the app's",
    { origin: "http://ask.example.org", host: "ask.example.org" },
    app,
  ],
  [
    "the host asked instead of the app's address",
    { origin: "http://internal", host: "internal" },
    app,
  ],
  ["a subdomain", { origin: "https://a.ask.example.org", host: "a.ask.example.org" }, app],
  ["an address that only begins alike", { origin: `${app}.evil.example`, host: "x" }, app],
  ["an opaque origin", { origin: "null", host: "localhost" }],
  [
    "an opaque origin that claims to be ours",
    { origin: "null", "sec-fetch-site": "same-origin" },
    app,
  ],
  ["an empty origin", { origin: "", host: "localhost", "sec-fetch-site": "same-origin" }],
  ["another scheme altogether", { origin: "chrome-extension://localhost", host: "localhost" }],
  ["no origin and nothing else", { host: "localhost" }],
  ["no origin from a sibling site", { "sec-fetch-site": "same-site", host: "localhost" }],
  ["no origin from an address bar", { "sec-fetch-site": "none", host: "localhost" }],
  ["an origin without a host", { origin: "http://localhost" }],
  ["a host that is none", { origin: "http://localhost", host: "[x" }],
])("refuses %s", (_, headers, appOrigin?) => {
  expect(from(headers, appOrigin)).toBe(false);
});
