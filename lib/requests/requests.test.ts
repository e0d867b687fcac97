import { describe, expect, it, vi } from "vitest";
import { problemReply } from "@/app/replies";
import { contentFor } from "@/content";
import { readForm } from "./read-form";
import { goTo } from "./replies";

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
    expect(await readForm(posted("x".repeat(256 * 1024 + 1)))).toEqual({ refused: "tooLarge" });
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
      cannotSave: contentFor("en").pageWords.problems.noSession,
    });
  });

  it("say when to try again", async () => {
    expect((await problemReply(posted(""), "busy")).headers.get("retry-after")).toBe("5");
  });

  it("send the browser on with a 303 and tell the script where", async () => {
    expect(goTo(posted(""), "/summary").status).toBe(303);
    const json = goTo(posted("", { accept: "application/json" }), "/summary");
    expect(await json.json()).toEqual({ to: "/summary" });
  });
});
