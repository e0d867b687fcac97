import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestOptions,
  request,
  type Server,
} from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formLimit, uploadLimit } from "@/lib/requests/request-limits";
import { routes, staffRoutes } from "@/lib/routes";
import { fixedHeaders } from "./fixed-headers";
import { frontDoor } from "./front-door";
import { healthAnswers } from "./health";
import { serverLimits } from "./server-limits";
import type { Stage } from "./stage";
import { answerUnreadable } from "./unreadable";

let stage: Stage;
let asked: { readonly request: IncomingMessage; readonly body: string }[];
let database: () => Promise<void>;
let now: number;
let port: number;

const file = (body: string) => Buffer.from(body);
const files = new Map([
  [
    "/_next/static/a.js",
    { type: "text/javascript", plain: file("plain"), br: file("b"), gzip: file("gz") },
  ],
]);
let server: Server;

beforeEach(async () => {
  server = createServer();
  stage = "serving";
  asked = [];
  now = 0;
  database = async () => undefined;
  const service = { askDatabase: () => database(), stopJobs: database, close: database };
  const door = frontDoor({
    stage: () => stage,
    own: healthAnswers(
      () => stage,
      () => service,
      () => now,
    ),
    files,
    publicPages: { has: () => false, patternOf: () => undefined, find: () => undefined },
    isPage: (path) => path === routes.deleteAnswers,
    begun: Promise.resolve(),
    pages: async (whole, response) => {
      asked.push({ request: whole, body: await text(whole) });
      response.end("page");
    },
  });
  server.on("request", door);
  server.on("checkContinue", door);
  server.on("clientError", (error, socket) => answerUnreadable(error, socket, {}));
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
});

type Sent = RequestOptions & { readonly body?: string | Buffer };

async function send({ body, ...options }: Sent) {
  const sent = request({ port, agent: false, ...options });
  // Whoever is refused may be cut off after the answer, while more of the body is on its way.
  sent.on("error", () => undefined);
  // A client that asks first sends its body only once it is told to.
  if (options.headers !== undefined && "expect" in options.headers) {
    sent.flushHeaders();
    sent.once("continue", () => sent.end(body));
  } else sent.end(body);
  const [response]: IncomingMessage[] = await once(sent, "response");
  if (response === undefined) throw new Error("There was no answer.");
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

const post = (path: string, body: string | Buffer, headers = {}) =>
  send({ method: "POST", path, body, headers });

/** A connection that the server may cut at any time. */
function connection() {
  const socket = connect(port);
  socket.on("error", () => undefined);
  return socket;
}

/** What a server answers to these bytes. */
async function raw(bytes: string): Promise<string> {
  const socket = connection();
  socket.write(bytes);
  return await text(socket);
}

describe("the front door", () => {
  it("hands a posted form on whole, with the address of who sent it", async () => {
    const headers = { "x-peer-address": "203.0.113.9", "x-forwarded-for": "203.0.113.9" };
    expect(await post("/language", "a=1", headers)).toMatchObject({ status: 200, text: "page" });
    expect(asked[0]?.body).toBe("a=1");
    expect(asked[0]?.request.method).toBe("POST");
    expect(asked[0]?.request.headers["x-peer-address"]).toMatch(
      /^(?:::ffff:127\.0\.0\.1|::1|127\.0\.0\.1)$/,
    );
    expect(asked[0]?.request.headers["x-forwarded-for"]).toBe("203.0.113.9");
  });

  it.each([
    ["/language", formLimit],
    [staffRoutes.readImport, uploadLimit],
  ])("takes as much at %s as that may be, and no byte more", async (path, limit) => {
    expect((await post(path, Buffer.alloc(limit))).status).toBe(200);
    expect((await post(path, Buffer.alloc(limit + 1))).status).toBe(413);
    const chunked = { "transfer-encoding": "chunked" };
    expect((await post(path, Buffer.alloc(limit + 1), chunked)).status).toBe(413);
    expect(asked).toHaveLength(1);
  });

  it("answers a client that asks before it sends", async () => {
    const expects = { expect: "100-continue" };
    expect((await post("/language", "a=1", expects)).status).toBe(200);
    expect((await post("/language", Buffer.alloc(formLimit + 1), expects)).status).toBe(413);
  });

  it("takes in only so many uploads at once, and forms meanwhile", async () => {
    const begun = `POST ${staffRoutes.readImport} HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n`;
    const sockets = Array.from({ length: serverLimits.uploads }, connection);
    for (const socket of sockets) socket.write(begun);
    let status: number | undefined = 200;
    while (status !== 503) status = (await post(staffRoutes.readImport, "a")).status;
    expect((await post("/language", "a=1")).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    while (status !== 200) status = (await post(staffRoutes.readImport, "a")).status;
  });

  it("asks no page while a body is on its way", async () => {
    const socket = connection();
    socket.write("POST /language HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    await send({ path: "/" });
    expect(asked).toHaveLength(1);
    socket.destroy();
  });

  it.each(["TRACE", "PUT", "OPTIONS"])("answers %s with 405", async (method) => {
    const { status, headers } = await send({ method, path: "/language" });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
  });

  it("lets nobody post to a page, and has no body with what is only read", async () => {
    const { status, headers } = await post(routes.deleteAnswers, "a=1");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    const body = { method: "GET", path: "/", body: "a=1", headers: { "content-length": 3 } };
    expect((await send(body)).status).toBe(413);
    expect(asked).toHaveLength(0);
  });

  it("answers what cannot be read as a request, and ends its connection", async () => {
    expect(await raw("FOO / HTTP/1.1\r\n\r\n")).toMatch(
      /^HTTP\/1.1 405 [\s\S]*Allow: GET, HEAD, POST/,
    );
    expect(await raw("nonsense\r\n\r\n")).toMatch(/^HTTP\/1.1 (?:400|405) /);
    expect(await raw(`GET / HTTP/1.1\r\nA: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    );
  });

  it.each(["/i/%E0%A4%A", "/_next/image?url=a", "*"])("finds nothing at %s", async (path) => {
    const { status, text: page } = await send({ path, headers: { "accept-language": "es" } });
    expect(status).toBe(404);
    expect(page).toContain('<html lang="es">');
    const told = await send({ path, headers: { accept: "application/json" } });
    expect(told.text).toContain('"cannotSave":{"title":"We cannot find this page"');
  });

  it("sends a file in the smallest form that is taken", async () => {
    const coded = async (accepted: string) => {
      const headers = { "accept-encoding": accepted };
      const answer = await send({ path: "/_next/static/a.js", headers });
      return [answer.headers["content-encoding"], answer.text];
    };
    expect(await coded("gzip, deflate, br")).toEqual(["br", "b"]);
    expect(await coded("gzip, br;q=0")).toEqual(["gzip", "gz"]);
    expect(await coded("identity")).toEqual([undefined, "plain"]);
    expect(asked).toHaveLength(0);
  });

  it("begins nothing new once it closes", async () => {
    stage = "closing";
    const { status, headers } = await send({ path: "/" });
    expect([status, headers.connection, headers["retry-after"]]).toEqual([503, "close", "5"]);
    expect((await send({ path: routes.healthLive })).status).toBe(200);
    expect(asked).toHaveLength(0);
  });
});

it("asks for https for a year where people come by it, and never by http", () => {
  expect(fixedHeaders("https://ask.example.org")).toMatchObject({
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": expect.stringContaining("frame-ancestors 'none'"),
  });
  for (const address of [undefined, "http://ask.example.org"]) {
    expect(fixedHeaders(address)).not.toHaveProperty("Strict-Transport-Security");
  }
});

describe("the server's health", () => {
  const ready = async () => {
    const { status, text: word } = await send({ path: routes.healthReady });
    return [status, word.trim()];
  };

  it("is ready when it serves and the database answers, which it asks once a second", async () => {
    let times = 0;
    database = async () => {
      times += 1;
    };
    expect([await ready(), await ready()]).toEqual([
      [200, "ready"],
      [200, "ready"],
    ]);
    expect(times).toBe(1);
    now = 1_000;
    database = async () => {
      throw new Error("gone");
    };
    expect(await ready()).toEqual([503, "waiting"]);
  });

  it("does not wait for a database that does not answer", async () => {
    database = () => new Promise(() => undefined);
    expect(await ready()).toEqual([503, "waiting"]);
    expect((await send({ path: routes.healthLive })).text).toBe("live\n");
  });

  it.each([
    ["starting", "starting"],
    ["leaving", "ending"],
    ["closing", "ending"],
  ] as const)("is not ready while %s", async (at, word) => {
    stage = at;
    expect(await ready()).toEqual([503, word]);
  });
});
