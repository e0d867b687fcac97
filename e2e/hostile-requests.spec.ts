import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { routes } from "@/lib/routes";
import { canary, longestWait, postEverywhere, SlowClients, send } from "./hostile";
import { HttpClient } from "./http-client";
import { OwnServer } from "./own-server";
import { expect, test } from "./test";

const port = Number(process.env["E2E_PORT"] ?? 3217) + 30;
/** Alone on a quiet machine a page is answered in 200 ms, to which the drill holds it. */
const longest = 1_500;

test.describe.configure({ mode: "serial" });

let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.start(port);
});
test.afterAll(() => server.remove());

test("hostile bodies are refused everywhere, and a page is answered meanwhile", async () => {
  const patient = new HttpClient(server.base);
  await patient.post(routes.start);
  const wait = await longestWait(server.base, async () => {
    expect(await postEverywhere(server.base, () => patient.cookies)).toEqual([]);
  });
  expect(wait).toBeLessThan(longest);
});

const odd: readonly (readonly [method: string, address: string, status: number])[] = [
  ["TRACE", `/?x=${canary}`, 405],
  ["PATCH", `/i/${canary}`, 405],
  ["POST", routes.about("en"), 405],
  ["GET", `/i/%E0%A4%A${canary}`, 404],
  ["GET", `/_next/image?url=/${canary}&w=64&q=75`, 404],
  ["GET", `/${canary}`, 404],
  ["GET", `/_next/static/${canary}.js`, 404],
  ["GET", "/icon.svg", 200],
  ["GET", "/fhir/Questionnaire/none", 404],
  ["GET", `/questionnaire/${canary}`, 307],
  ["GET", routes.healthLive, 200],
  ["GET", routes.healthReady, 200],
];

test("every answer has the fixed headers, and nothing that was sent is in the log", async () => {
  for (const [method, address, status] of odd) {
    const answer = await send(server.base, method, address, { cookie: `ready=${canary}` });
    expect({ method, address, status: answer.status }).toEqual({ method, address, status });
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      // One policy: two would be joined by a comma, and both would hold.
      "content-security-policy": expect.stringMatching(/^[^,]*frame-ancestors 'none'$/),
      "x-request-id": expect.stringMatching(/^[\da-f-]{36}$/),
    });
  }
  const given = { email: `${canary}@example.org`, password: canary, token: canary, day: canary };
  for (const address of [routes.openLink, routes.stopRemindersNow, "/staff/sign-in/check"]) {
    await new HttpClient(server.base).post(address, given);
  }
  const log = readFileSync(path.join(server.folder, "server.log"), "utf8");
  const lines = log.split("\n").filter((line) => line.startsWith("{"));
  const fields = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))));
  const allowed = ["level", "time", "request", "event", "msg", "method", "route", "status"];
  const measured = ["milliseconds", "bytes", "count", "aborted", "error", "code", "at", "causes"];
  expect([...fields].filter((name) => ![...allowed, ...measured].includes(name))).toEqual([]);
  expect(lines.length).toBeGreaterThan(odd.length);
  expect(log).not.toContain(canary);
});

test("a second server at the same port says so in one sentence", async () => {
  const second = spawn(process.execPath, ["build/server.mjs"], {
    env: { ...process.env, PORT: `${port}`, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = Promise.all([text(second.stdout), text(second.stderr)]);
  const [code] = await once(second, "exit");
  const sentence = `Port ${port} is in use: stop what uses it, or set PORT to another number.\n`;
  expect([code, ...(await said)]).toEqual([1, "", sentence]);
});

test("slow clients hurt nobody, and a server that they hold on to ends in time", async () => {
  const slow = new SlowClients(server.base, 90);
  const patient = new HttpClient(server.base);
  const begun = performance.now();
  expect((await patient.post(routes.start)).status).toBe(303);
  expect(performance.now() - begun).toBeLessThan(longest);
  const told = performance.now();
  expect(await server.stop()).toBe(0);
  expect(performance.now() - told).toBeLessThan(10_000);
  slow.leave();
});
