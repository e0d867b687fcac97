import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeDocuments } from "@/components/documents/documents";
import { contentFor } from "@/content";
import { routes } from "@/lib/routes";
import { listedPages } from "../public-pages/list";
import { writePages } from "../public-pages/write-pages";
import { frontDoor } from "./front-door";
import { publicPages } from "./public-pages";
import { readPublicPages } from "./read-public-pages";

const folder = mkdtempSync(path.join(tmpdir(), "ready-open-pages-"));
const documents = makeDocuments({
  styles: {
    file: "/assets/styles.css",
    rules: [{ at: "", css: "main > h1::before{color:black}", needs: [["main", "h1"]] }],
  },
  letters: "/assets/letters.css",
  scripts: { form: "/assets/form.js", code: "/assets/code.js" },
  mark: "tests",
});
/** Some of each sort; to make the whole library takes seconds. */
const small: readonly string[] = [
  ...(["en", "es"] as const).flatMap((one) => [
    routes.home(one),
    routes.emergency(one),
    routes.about(one),
  ]),
  routes.library("en"),
  routes.place("es", "elsewhere"),
];
const listed = listedPages().filter((page) => small.includes(page.path));
let takesCodes: boolean;
let stage: "starting" | "closing";
let port: number;
const server = createServer();

beforeAll(async () => {
  writePages(path.join(folder, "build/public"), listed, documents);
  const open = publicPages(readPublicPages(folder), () => takesCodes);
  const door = frontDoor({
    stage: () => stage,
    own: {},
    files: new Map(),
    publicPages: open,
    isPage: () => false,
    begun: Promise.resolve(),
    pages: async (_request, response) => {
      response.end("made for this browser");
    },
  });
  server.on("request", door);
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  takesCodes = false;
  stage = "starting";
});

type Headers = { readonly [name: string]: string };
async function send(method: string, address: string, headers: Headers = {}) {
  const sent = request({ port, agent: false, path: address, headers, method });
  sent.end();
  const [answer]: IncomingMessage[] = await once(sent, "response");
  if (answer === undefined) throw new Error("There was no answer.");
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}
const get = (address: string, headers: Headers = {}) => send("GET", address, headers);
const textOf = async (address: string, headers: Headers = {}) =>
  String((await get(address, headers)).body);
const titleIn = (language: "en" | "es") =>
  `<title>${contentFor(language).pageWords.product}</title>`;
const emergency = routes.emergency("en");
const about = routes.about("es");
const session = { cookie: "a=b; __Host-ready=Fe26.2" };

describe("a page that holds nothing of anybody", () => {
  it.each(listed.map((page) => [page.path, page.variant, page] as const))(
    "%s, %s, is sent as it is made, under a policy of what stands in it",
    async (address, variant, { main, frame }) => {
      takesCodes = variant !== "usual";
      const { body, headers } = await get(variant === "wrong code" ? `${address}?fix=1` : address);
      expect(String(body)).toBe(documents.page(main, frame));
      const policy = headers["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/style-src 'self'(?: 'sha256-[\w+/]{43}=')+; style-src-attr 'none'/);
      expect(policy).toContain(takesCodes ? "script-src 'self';" : "script-src 'none';");
      expect(policy).not.toMatch(/unsafe|nonce|https?:/);
      expect(headers).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "referrer-policy": "same-origin",
        "x-robots-tag": "noindex",
        "permissions-policy": "camera=(), microphone=(), geolocation=()",
        "cross-origin-opener-policy": "same-origin",
      });
    },
  );

  it("is sent in the smallest form that is taken, and to HEAD not at all", async () => {
    const plain = await get(about);
    const br = await get(about, { "accept-encoding": "gzip, deflate, br" });
    const gzip = await get(about, { "accept-encoding": "gzip" });
    expect([br, gzip].map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    const head = await send("HEAD", about);
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(String(plain.body.byteLength));
    expect(head.headers.etag).toBe(plain.headers.etag);
  });

  it("is kept by anybody where it is the same for everyone, and else asked for again", async () => {
    const keeping = async (address: string) => {
      const { headers } = await get(address);
      return [headers["cache-control"], headers.vary];
    };
    for (const address of [about, routes.library("en"), routes.place("es", "elsewhere")]) {
      expect(await keeping(address)).toEqual([
        "public, max-age=300",
        "Accept-Encoding, Sec-Fetch-Site",
      ]);
    }
    for (const address of [emergency, routes.home("es")]) {
      expect(await keeping(address)).toEqual([
        "no-cache",
        "Accept-Encoding, Sec-Fetch-Site, Cookie",
      ]);
    }
    for (const address of [routes.anyHome, routes.anyEmergency]) {
      expect(await keeping(address)).toEqual([
        "no-cache",
        "Accept-Encoding, Sec-Fetch-Site, Cookie, Accept-Language",
      ]);
    }
  });

  it("is not sent again to a browser that has it, and keeps its policy there", async () => {
    const { headers } = await get(emergency);
    const tag = headers.etag ?? "";
    const strong = tag.replace("W/", "");
    for (const known of [tag, strong, "*", `"a", ${strong}`, `W/"a, b",${tag} , "c"`]) {
      const again = await get(emergency, { "if-none-match": known });
      expect([again.status, again.body.byteLength]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({
        etag: tag,
        vary: headers.vary,
        "cache-control": "no-cache",
        "content-security-policy": headers["content-security-policy"],
      });
    }
    for (const other of ['"other"', "other", '"*"', strong.replaceAll('"', ""), `"a, ${tag}"`, ""])
      expect((await get(emergency, { "if-none-match": other })).status).toBe(200);
    expect((await get(routes.emergency("es"), { "if-none-match": tag })).status).toBe(200);
  });

  it("is there before the product has begun, takes nothing posted, and not while it closes", async () => {
    expect((await get(emergency)).status).toBe(200);
    const posted = await send("POST", emergency);
    expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
    expect((await send("POST", routes.anyEmergency)).status).toBe(405);
    stage = "closing";
    expect((await get(emergency)).status).toBe(503);
  });
});

describe("a page that a session can change", () => {
  it("is made for a browser with a session, and for no other", async () => {
    const changing = [routes.home("en"), emergency, routes.anyHome, routes.anyEmergency];
    for (const address of changing) {
      expect(await textOf(address, session)).toBe("made for this browser");
      expect(await textOf(address, { cookie: "ready-language=es; already=x" })).toContain("<html");
    }
    for (const address of [about, routes.library("en")]) {
      expect(await textOf(address, session)).toContain("<html");
    }
  });
});

describe("an address without a language", () => {
  it.each([
    [{}, "en"],
    [{ "accept-language": "fr, es-MX;q=0.8" }, "es"],
    [{ "accept-language": "es", cookie: "ready-language=en" }, "en"],
    [{ "accept-language": "en", cookie: "a=b; __Host-ready-language=es" }, "es"],
    [{ "accept-language": "en", cookie: "ready-language=xx" }, "en"],
  ] as const)("answers %j in %s", async (headers, language) => {
    expect(await textOf(routes.anyHome, headers)).toContain(titleIn(language));
  });

  it("may ask for one, where none was chosen in the browser", async () => {
    const asks = `${routes.anyHome}?lang=es`;
    expect(await textOf(asks, { "accept-language": "en" })).toContain(titleIn("es"));
    expect(await textOf(asks, { cookie: "ready-language=en" })).toContain(titleIn("en"));
    expect(await textOf("/en?lang=es")).toContain(titleIn("en"));
  });

  it("is led on by the product where it is typed from no letter, and where nothing is", async () => {
    for (const address of ["/about", "/information", "/sources", "/fr/about", "/en/", "/en/x"]) {
      expect(await textOf(address)).toBe("made for this browser");
    }
  });

  it("is no address that a page links to with the language behind it", () => {
    const paths = new Set(listed.map((page) => page.path));
    const hrefs = listed.flatMap(({ main, frame }) =>
      [...documents.page(main, frame).matchAll(/(?:href|action)="([^"]+)"/g)].map(([, to]) => to),
    );
    const asking = hrefs.filter((to) => to?.includes("lang=")).map((to) => to?.split("?")[0] ?? "");
    expect(asking).not.toEqual([]);
    expect(asking.filter((to) => paths.has(to) || to === "/")).toEqual([]);
  });
});

describe("the front page", () => {
  const { code } = contentFor("en").linkWords;
  const home = routes.home("en");

  it("takes codes once a clinic is set up, and is another page then", async () => {
    const before = await get(home);
    takesCodes = true;
    const after = await get(home, { "if-none-match": before.headers.etag ?? "" });
    expect(after.status).toBe(200);
    expect(String(before.body)).not.toContain(code.title);
    expect(String(after.body)).toContain(code.title);
    expect(String(after.body)).not.toContain('id="errors"');
  });

  it("says a wrong code with 422, in a page that nobody keeps", async () => {
    expect((await get(`${home}?fix=1`)).status).toBe(200);
    takesCodes = true;
    const { status, headers, body } = await get(`${home}?fix=1`);
    expect([status, headers["cache-control"], headers.etag]).toEqual([422, "no-store", undefined]);
    expect(String(body)).toContain(code.wrong);
    expect((await get(`${emergency}?fix=1`)).status).toBe(200);
  });
});
