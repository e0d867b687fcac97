import { once } from "node:events";
import { createServer, get, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { watchConnections } from "./connections";
import { endInOrder } from "./ending";
import type { Stage } from "./stage";

async function serving() {
  const waiting: ServerResponse[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/quick") response.end("quick");
    else waiting.push(response);
  });
  const connections = watchConnections(server);
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const stages: Stage[] = [];
  const done: string[] = [];
  const end = (stopJobs = async () => void done.push("jobs")) =>
    endInOrder({
      server,
      connections,
      notice: 0,
      service: {
        stopJobs,
        close: async () => void done.push("closed"),
      },
      enter: (stage) => stages.push(stage),
      failed: (error) => done.push(String(error)),
    });
  return { port, waiting, stages, done, end };
}

it("ends at once when only idle connections are left", async () => {
  const { port, stages, done, end } = await serving();
  const idle = [connect(port), connect(port)];
  // One that is cut may hear of it as an error; one that is not there yet would not be idle.
  for (const socket of idle) socket.on("error", () => undefined);
  await Promise.all(idle.map((socket) => once(socket, "connect")));
  idle[1]?.write("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n");
  if (idle[1]) await once(idle[1], "data");
  for (const socket of idle) socket.resume();
  const begun = performance.now();
  await end();
  expect(performance.now() - begun).toBeLessThan(900);
  expect(stages).toEqual(["leaving", "closing"]);
  expect(done).toEqual(["jobs", "closed"]);
});

it("lets an answer be finished, and cuts a body that does not come", async () => {
  const { port, waiting, done, end } = await serving();
  const half = connect(port);
  half.on("error", () => undefined);
  half.write("POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
  const asked = get({ port, path: "/slow", agent: false });
  const answered = once(asked, "response");
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const cut = once(half.resume(), "close");
  const ended = end();
  await cut;
  for (const response of waiting) response.end("whole");
  expect((await answered)[0]?.statusCode).toBe(200);
  await ended;
  expect(done).toEqual(["jobs", "closed"]);
});

it("closes all the same when jobs do not end in order, and tells of it", async () => {
  const { done, end } = await serving();
  await end(async () => {
    throw new Error("late");
  });
  expect(done).toEqual(["Error: late", "closed"]);
});
