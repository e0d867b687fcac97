import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { callEntry } from "./call-entry";
import { keepBody } from "./posted-fields";
import { takeBody } from "./take-body";
import { wholeRequest } from "./whole-request";

const handle = vi.fn<(asked: Request) => Promise<Response>>();
const onRequestError = vi.fn(async () => undefined);
const server = createServer(async (asked, response) => {
  const body = await takeBody(asked, response, 1000);
  if (!Buffer.isBuffer(body)) return;
  const whole = wholeRequest(asked, body);
  keepBody(whole, body);
  response.setHeader("Cache-Control", "no-store");
  await callEntry(
    { routeModule: { handle, onRequestError } },
    { request: whole, response },
    { pattern: "/questionnaire/[step]/save", url: new URL(`http://localhost${asked.url}`) },
  );
});
let port = 0;
beforeAll(async () => {
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => void server.close());
beforeEach(() => {
  handle.mockReset();
  onRequestError.mockClear();
});

async function send(method: string, body = "", headers: Record<string, string> = {}) {
  const sent = request({
    port,
    agent: false,
    method,
    path: "/questionnaire/your-pain/save?a=1",
    headers,
  });
  sent.end(body);
  const [answer]: IncomingMessage[] = await once(sent, "response");
  if (answer === undefined) throw new Error("There was no answer.");
  const bytes = await buffer(answer);
  return { status: answer.statusCode, headers: answer.headers, bytes, body: String(bytes) };
}

it("hands over the address, the headers and the body, and sends the answer whole", async () => {
  const given: unknown[] = [];
  handle.mockImplementation(async (asked) => {
    given.push(asked.method, asked.url, asked.headers.get("cookie"), await asked.text());
    const headers = new Headers({ "Cache-Control": "public", Vary: "Cookie", "X-Own": "1" });
    headers.append("Set-Cookie", "a=1; Path=/");
    headers.append("Set-Cookie", "b=2; Path=/");
    return new Response("gespeichert ✓", { status: 422, headers });
  });
  const { status, headers, body } = await send("POST", "name=Ada", { cookie: "ready=sealed" });
  expect(given).toEqual([
    "POST",
    "http://localhost/questionnaire/your-pain/save?a=1",
    "ready=sealed",
    "name=Ada",
  ]);
  expect(handle).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({ params: { step: "your-pain" } }),
  );
  expect([status, body]).toEqual([422, "gespeichert ✓"]);
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "content-length": "15",
    "set-cookie": ["a=1; Path=/", "b=2; Path=/"],
    vary: "Cookie, Accept-Encoding",
    "x-own": "1",
  });
  expect(headers["transfer-encoding"]).toBeUndefined();
});

it("answers HEAD with the headers alone, and reading with no body at all", async () => {
  handle.mockImplementation(async ({ body }) => new Response(body === null ? "none" : "some"));
  const head = await send("HEAD");
  expect([head.headers["content-length"], head.body]).toEqual(["4", ""]);
  expect((await send("GET", "", { "transfer-encoding": "chunked" })).body).toBe("none");
});

it.each([
  ["gzip, deflate, br", "br", 900],
  ["gzip, br;q=0", "gzip", 900],
  ["identity", undefined, 900],
  ["br", undefined, 9],
])(
  "compresses for a client that takes %s: %s, for %i times a line",
  async (accepted, coding, times) => {
    const line = "How strong is your pain now?\n";
    handle.mockImplementation(async () => new Response(line.repeat(times)));
    const { headers, bytes } = await send("GET", "", { "accept-encoding": accepted });
    expect([headers["content-encoding"], headers.vary]).toEqual([coding, "Accept-Encoding"]);
    expect(headers["content-length"]).toBe(String(bytes.byteLength));
    const plain =
      coding === "br" ? brotliDecompressSync(bytes) : coding === "gzip" ? gunzipSync(bytes) : bytes;
    expect(String(plain)).toBe(line.repeat(times));
  },
);

it("leads on with an empty answer", async () => {
  handle.mockResolvedValue(new Response(null, { status: 303, headers: { Location: "/summary" } }));
  const { status, headers, body } = await send("POST", "a=1");
  expect([status, headers.location, body]).toEqual([303, "/summary", ""]);
});

it.each<[string, (failure: Error) => Promise<Response>]>([
  ["a handler", (failure) => Promise.reject(failure)],
  [
    "an answer that cannot be read",
    async (failure) =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(failure) })),
  ],
])("tells Next's instrumentation of the failure of %s before it answers 500", async (_, fail) => {
  const failure = new Error("gone");
  handle.mockImplementation(() => fail(failure));
  expect((await send("POST", "a=1")).status).toBe(500);
  expect(onRequestError).toHaveBeenCalledWith(
    expect.anything(),
    failure,
    { routerKind: "App Router", routePath: "/questionnaire/[step]/save", routeType: "route" },
    false,
  );
});

describe("a page whose headers go before it is made", () => {
  const later = (make: () => Promise<string>) =>
    new Response(
      new ReadableStream<Uint8Array>(
        {
          pull: async (controller) => {
            controller.enqueue(Buffer.from(await make()));
            controller.close();
          },
        },
        { highWaterMark: 0 },
      ),
      { status: 422, headers: { "Transfer-Encoding": "chunked" } },
    );
  const ask = async (headers: Record<string, string> = {}, method = "GET") => {
    const sent = request({ port, agent: false, method, path: "/", headers });
    sent.end();
    const [answer]: IncomingMessage[] = await once(sent, "response");
    if (answer === undefined) throw new Error("There was no answer.");
    return answer;
  };

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
    ["identity", (bytes: Buffer) => bytes],
  ] as const)("comes whole to a client that takes %s", async (accepted, unpack) => {
    const headersCame = Promise.withResolvers<void>();
    const page = "How strong is your pain now?".repeat(90);
    handle.mockImplementation(async () => later(() => headersCame.promise.then(() => page)));
    const answer = await ask({ "accept-encoding": accepted });
    expect([answer.statusCode, answer.headers.vary]).toEqual([422, "Accept-Encoding"]);
    headersCame.resolve();
    expect(String(unpack(await buffer(answer)))).toBe(page);
  });

  it("is not made for who asks for the headers alone", async () => {
    const make = vi.fn(async () => "page");
    handle.mockImplementation(async () => later(make));
    const answer = await ask({}, "HEAD");
    expect([answer.statusCode, String(await buffer(answer))]).toEqual([422, ""]);
    expect(make).not.toHaveBeenCalled();
  });

  it("breaks off where it cannot be made, so that no half of it is taken for the whole", async () => {
    const failure = new Error("gone");
    handle.mockImplementation(async () => later(() => Promise.reject(failure)));
    const answer = await ask();
    await expect(buffer(answer)).rejects.toThrow("aborted");
    expect(onRequestError).toHaveBeenCalledOnce();
  });
});
