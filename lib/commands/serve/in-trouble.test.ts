import { createServer, IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import { load } from "cheerio";
import { afterAll, expect, it } from "vitest";
import { wordsOf } from "@/content/words";
import { DatabaseUnavailableError } from "@/lib/database/database-errors";
import { noteFailure } from "@/lib/requests/answering";
import { inTrouble } from "./in-trouble";
import { keepBody, type PostedFields, postedFields } from "./posted-fields";
import { refuse } from "./refusals";

const { problems } = wordsOf.en.pageWords;

afterAll(() => {
  globalThis.readyToAskAnswering = undefined;
});

async function answerOf(
  pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  headers: Record<string, string> = {},
  posted: PostedFields | null = null,
) {
  const handler = inTrouble(pages, (request, response, why) =>
    refuse(request, response, why, posted),
  );
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
  expect(answer.text).toContain(`<h1>${problems.notShown.title}</h1>`);
});

it("keeps the words of a form, to be sent again to the same address", async () => {
  const posted: PostedFields = [
    ["own-words", 'more "than"\none'],
    ["go", "next"],
  ];
  const { text } = await answerOf(
    (request, response) => fails(request, response, gone),
    {},
    posted,
  );
  const page = load(text);
  expect(page("h1").text()).toBe(problems.unavailable.title);
  expect(page("form").attr()).toMatchObject({ method: "post", action: "/" });
  const held = page("input").map((_, input) => [[page(input).attr("name"), page(input).val()]]);
  expect(held.get()).toEqual(posted);
});

it("holds no password, and no form that it does not know how to send", () => {
  const request = (type: string, body: string) => {
    const made = new IncomingMessage(new Socket());
    Object.assign(made, { method: "POST", headers: { "content-type": type } });
    keepBody(made, Buffer.from(body));
    return made;
  };
  const form = "application/x-www-form-urlencoded";
  expect(postedFields(request(form, "a=1&a=2"))).toEqual([
    ["a", "1"],
    ["a", "2"],
  ]);
  expect(postedFields(request(form, "email=a&password=b"))).toBeNull();
  expect(postedFields(request("multipart/form-data", "a=1"))).toBeNull();
});

it("tells a script so in one word", async () => {
  const headers = { accept: "application/json" };
  const answer = await answerOf((request, response) => fails(request, response, gone), headers);
  expect(answer).toMatchObject({ status: 503, wait: "5", text: '{"problem":"unavailable"}' });
});

it("says what to do where a handler broke, and not what of", async () => {
  const answer = await answerOf((request, response) => fails(request, response, new Error("bug")));
  expect(answer).toMatchObject({ status: 500, wait: null });
  expect(answer.text).toContain(`<h1>${problems.broken.title}</h1>`);
  expect(answer.text).not.toContain("bug");
});

it("leaves alone what a handler says of itself, and pages that could do without the database", async () => {
  const said = await answerOf(async (_request, response) => {
    response.statusCode = 503;
    response.end("wait");
  });
  expect(said).toEqual({ status: 503, wait: null, text: "wait" });
  const shown = await answerOf(async (_request, response) => {
    noteFailure(gone);
    response.end("shown");
  });
  expect(shown).toEqual({ status: 200, wait: null, text: "shown" });
});
