import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { DatabaseUnavailableError } from "@/lib/database/database-errors";
import { noteFailure } from "@/lib/requests/answering";
import { inTrouble } from "./in-trouble";
import { refuse } from "./refusals";

afterAll(() => {
  globalThis.readyToAskAnswering = undefined;
});

async function answerOf(
  pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  headers: Record<string, string> = {},
) {
  const handler = inTrouble(pages, (request, response) => refuse(request, response, "unavailable"));
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
  const told = {
    status: answer.status,
    wait: answer.headers.get("retry-after"),
    text: await answer.text(),
  };
  server.close();
  return told;
}

const fails = async (_request: IncomingMessage, response: ServerResponse, error: Error) => {
  await Promise.resolve();
  noteFailure(error);
  response.statusCode = 500;
  response.setHeader("Content-Length", "5");
  response.write("whole");
  response.end();
};
const gone = new DatabaseUnavailableError("gone");

it("answers 503 with a page where a handler wanted the database in vain", async () => {
  const answer = await answerOf((request, response) => fails(request, response, gone));
  expect(answer).toMatchObject({ status: 503, wait: "5" });
  expect(answer.text).toContain("<h1>We cannot save or show anything right now</h1>");
});

it("tells a script so in one word", async () => {
  const headers = { accept: "application/json" };
  const answer = await answerOf((request, response) => fails(request, response, gone), headers);
  expect(answer).toMatchObject({ status: 503, wait: "5", text: '{"problem":"unavailable"}' });
});

it("leaves alone other failures, and pages that could do without the database", async () => {
  const broken = await answerOf((request, response) => fails(request, response, new Error("bug")));
  expect(broken).toEqual({ status: 500, wait: null, text: "whole" });
  const shown = await answerOf(async (_request, response) => {
    noteFailure(gone);
    response.end("shown");
  });
  expect(shown).toEqual({ status: 200, wait: null, text: "shown" });
});
