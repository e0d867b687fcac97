import { describe, expect, it, vi } from "vitest";
import { problemReply } from "@/app/replies";
import { contentFor, languages } from "@/content";
import { fieldsOf } from "@/lib/form/show-fields";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { fullestAnswers } from "@/test-support/fullest-answers";
import { readForm } from "./read-form";
import { goTo } from "./replies";
import { fieldLimit, formLimit, nameLimit } from "./request-limits";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

const site = "http://localhost:3000";
const form = "application/x-www-form-urlencoded";

function posted(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(`${site}/questionnaire/start`, {
    method: "POST",
    body,
    headers: { host: "localhost:3000", origin: site, "content-type": form, ...headers },
  });
}

describe("reading a posted form", () => {
  it("gives its fields", async () => {
    const read = await readForm(posted("a=1&b=two"));
    expect("form" in read && [...read.form]).toEqual([
      ["a", "1"],
      ["b", "two"],
    ]);
  });

  it("refuses another site, another kind of body, and too much", async () => {
    expect(await readForm(posted("a=1", { origin: "http://evil.example" }))).toEqual({
      refused: "otherSite",
    });
    expect(await readForm(posted("{}", { "content-type": "application/json" }))).toEqual({
      refused: "badForm",
    });
    expect(await readForm(posted("x".repeat(formLimit + 1)))).toEqual({ refused: "tooLarge" });
  });

  const many = (count: number, name: (number: number) => string) =>
    Array.from({ length: count }, (_, number) => `${name(number)}=1`).join("&");

  it.each([
    ["400 names are", 400, (number: number) => `n${number}`, true],
    ["401 names are not", 401, (number: number) => `n${number}`, false],
    ["12,000 names are not", 12_000, (number: number) => `n${number}`, false],
    ["a name sent 1,000 times is", 1000, () => "n", true],
    ["a name sent 1,001 times is not", 1001, () => "n", false],
  ])("%s taken", async (_, count, name, taken) => {
    const began = performance.now();
    const read = await readForm(posted(many(count, name)));
    expect("form" in read).toBe(taken);
    if (!taken) expect(read).toEqual({ refused: "badForm" });
    expect(performance.now() - began).toBeLessThan(200);
  });

  it.each(languages)("the fullest step in %s is within the limits, however it is typed", (code) => {
    const content = contentFor(code);
    for (const character of ["x", "漢", "\u{1f600}"]) {
      const answers = fullestAnswers(content, character, 9);
      for (const step of content.steps) {
        const raw = fieldsOf(askedItems(content, step, answers), answers);
        const sent = new URLSearchParams(
          Object.entries(raw).flatMap(([name, values]) =>
            values.map((value): [string, string] => [name, value]),
          ),
        );
        expect(sent.toString().length).toBeLessThan(formLimit * 0.7);
        expect(Object.keys(raw).length).toBeLessThan(nameLimit / 2);
        expect([...sent.keys()].length).toBeLessThan(fieldLimit / 2);
      }
    }
  });

  it("counts a body that does not say its size", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 50) controller.close();
        else controller.enqueue(new Uint8Array(10_000));
      },
    });
    const request = new Request(`${site}/x`, {
      method: "POST",
      body: endless,
      headers: { host: "localhost:3000", origin: site, "content-type": form },
      duplex: "half",
    } as RequestInit);
    expect(await readForm(request)).toEqual({ refused: "tooLarge" });
    expect(sent).toBeLessThan(50);
  });
});

describe("replies", () => {
  it("are a page with its status, or JSON for the script", async () => {
    const page = await problemReply(posted(""), "tooLarge");
    expect(page.status).toBe(413);
    const html = await page.text();
    expect(html).toContain("<h1>");
    expect(html).toContain('<html lang="en">');
    const json = await problemReply(posted("", { accept: "application/json" }), "noSession");
    expect(json.status).toBe(401);
    expect(await json.json()).toEqual({
      cannotSave: { ...contentFor("en").pageWords.problems.noSession, links: [] },
    });
  });

  it("say when to try again", async () => {
    expect((await problemReply(posted(""), "unavailable")).headers.get("retry-after")).toBe("5");
  });

  it("send the browser on with a 303 and tell the script where", async () => {
    expect(goTo(posted(""), "/summary").status).toBe(303);
    const json = goTo(posted("", { accept: "application/json" }), "/summary");
    expect(await json.json()).toEqual({ to: "/summary" });
  });
});
