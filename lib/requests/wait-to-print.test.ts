import { describe, expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import { waitingWords } from "@/content/words/en/staff/invitation";
import { AskerLeft, QueueFull, RenderFailed, RenderTimeout } from "@/lib/printing/pool/errors";
import { routes } from "@/lib/routes";
import { pdfReply } from "./pdf-reply";
import { attempts, waitToPrint } from "./wait-to-print";

const site = "http://localhost:3000";
const frame = { language: "en", product: "Ready to Ask" };
const page = (path: string, method = "GET", seconds = 12) =>
  waitToPrint(new Request(`${site}${path}`, { method }), {
    frame,
    words: waitingWords,
    back: routes.summary,
    seconds,
  });
const at = (attempt: number) => `/summary/pdf?paper=a4&attempt=${attempt}`;

describe("the page of a document that must wait", () => {
  it("asks again by itself, says when, and lets a person ask now or leave", async () => {
    const reply = page("/summary/pdf?paper=a4&download=1");
    expect(reply.status).toBe(503);
    expect(reply.headers.get("retry-after")).toBe("12");
    const again = "/summary/pdf?paper=a4&download=1&attempt=2";
    expect(reply.headers.get("refresh")).toBe(`12; url=${again}`);
    const html = await reply.text();
    expect(html).toContain("tries again by itself in 12 seconds. It has tried 1 of 6 times.");
    expect(html).toContain(`href="${again.replaceAll("&", "&#38;")}"`);
    expect(html).toContain(`href="${routes.summary}"`);
  });

  it("ends asking after so many attempts, and begins anew when a person asks", async () => {
    let address = "/summary/pdf";
    const asked: string[] = [];
    for (let time = 0; time < 20; time += 1) {
      const refresh = page(address).headers.get("refresh");
      if (refresh === null) break;
      address = refresh.replace(/^12; url=/, "");
      asked.push(address);
    }
    expect(asked).toHaveLength(attempts - 1);
    const last = page(address);
    expect(last.headers.get("retry-after")).toBe("12");
    const html = await last.text();
    expect(html).toContain("will not try again by itself");
    expect(html).toContain('href="/summary/pdf"');
  });

  it.each(["0", "-1", "7", "2.5", "x", "99999999999"])(
    "takes an attempt that was made up (%s) for the first",
    (attempt) => {
      const reply = page(`/summary/pdf?attempt=${attempt}`);
      expect(reply.headers.get("refresh")).toBe("12; url=/summary/pdf?attempt=2");
    },
  );

  it("never asks by itself for what was posted, but offers a button", async () => {
    const reply = page("/staff/invitations/1/letter", "POST");
    expect([reply.status, reply.headers.get("refresh")]).toEqual([503, null]);
    const html = await reply.text();
    expect(html).toContain('<form method="post" action="/staff/invitations/1/letter">');
    expect(html).toContain("in 12 seconds");
  });

  it("cannot be made to lead or write elsewhere", async () => {
    const reply = page(`${at(2)}&x=%0D%0ARefresh:%200;url=//evil.example"><script>`);
    expect(reply.headers.get("refresh")).toMatch(/^12; url=\/summary\/pdf\?[^<>"\s]*$/);
    expect(await reply.text()).not.toContain("<script>");
  });

  it.each(languages)("has every word in %s filled in", async (language) => {
    const { waiting, product } = contentFor(language).pageWords;
    for (const [path, method] of [
      [at(1), "GET"],
      [at(attempts), "GET"],
      ["/x", "POST"],
    ] as const) {
      const request = new Request(`${site}${path}`, { method });
      const html = await waitToPrint(request, {
        frame: { language, product },
        words: waiting,
        back: routes.summary,
        seconds: 12,
      }).text();
      expect(html.slice(html.indexOf("<main>"))).not.toMatch(/[{}]/);
    }
  });
});

describe("a reply with a PDF", () => {
  const asked = { request: new Request(site), asker: "someone", name: "ready-to-ask" };
  const said = (text: string) => () => new Response(text);
  const notPrinted = {
    busy: (seconds: number) => new Response(`busy ${seconds}`),
    slow: said("slow"),
    failed: said("failed"),
  };
  const reply = (error: Error) => pdfReply(asked, () => Promise.reject(error), notPrinted);

  it("says by its page why there is none", async () => {
    const errors = [new QueueFull(9), new RenderTimeout(), new RenderFailed("broken")];
    const texts = await Promise.all(errors.map(async (error) => (await reply(error)).text()));
    expect(texts).toEqual(["busy 9", "slow", "failed"]);
    await expect(reply(new RangeError("another"))).rejects.toBeInstanceOf(RangeError);
  });

  it("makes no page for a client that went away", async () => {
    const gone = await reply(new AskerLeft());
    expect([gone.status, await gone.text()]).toEqual([499, ""]);
  });

  it("tells the printing who asks, and that they left", async () => {
    const left = new AbortController();
    const request = new Request(site, { signal: left.signal });
    const pdf = await pdfReply(
      { ...asked, request, how: "attachment" },
      async (asker) => {
        expect(asker).toMatchObject({ name: "someone", left: { aborted: false } });
        left.abort();
        expect(asker.left?.aborted).toBe(true);
        return new Uint8Array([37, 80]);
      },
      notPrinted,
    );
    expect(pdf.headers.get("content-disposition")).toBe('attachment; filename="ready-to-ask.pdf"');
    expect((await pdf.arrayBuffer()).byteLength).toBe(2);
  });
});
