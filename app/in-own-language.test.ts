import { beforeEach, expect, it, vi } from "vitest";
import { GET as about } from "@/app/about/[[...rest]]/route";
import { GET as library } from "@/app/information/[[...rest]]/route";
import { setAsked } from "@/lib/session/asked-page";

let jar = new Map<string, string>();
let asked = new Headers();
vi.mock("next/headers", () => ({
  headers: async () => asked,
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
  }),
}));
beforeEach(() => {
  jar = new Map();
});

async function open(path: string, accepts: string) {
  const url = new URL(path, "https://ask.example.org");
  asked = new Headers({ "accept-language": accepts });
  setAsked(asked, url);
  const handler = url.pathname.startsWith("/about") ? about : library;
  const { status, headers } = await handler(new Request(url));
  return [status, headers.get("location"), headers.get("cache-control")];
}

it.each([
  ["/about", "es-MX,en;q=0.5", "/es/about"],
  ["/about/sources", "fr", "/en/about/sources"],
  ["/about?lang=es", "en", "/es/about"],
  ["/information", "es", "/information/es"],
  ["/information/low-back", "en", "/information/en/low-back"],
  ["/information/fr", "en", "/information/en/fr"],
])("leads %s to its page in the language that is asked for (%s)", async (path, accepts, to) => {
  expect(await open(path, accepts)).toEqual([307, to, "no-store"]);
});

it("leads to the language that was chosen in this browser", async () => {
  jar.set("ready-language", "es");
  expect((await open("/about", "en"))[1]).toBe("/es/about");
});

it("finds nothing where the address has a language already", async () => {
  expect(await open("/information/es/nothing", "en")).toEqual([404, null, "no-store"]);
});
