import { describe, expect, it } from "vitest";
import { readUpload } from "./read-upload";
import { uploadLimit } from "./request-limits";

const address = "http://localhost:3000/staff/import/read";
const posted = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(address, { method: "POST", body, headers });

describe("reading an upload", () => {
  it("gives the file's bytes as they are, and the fields", async () => {
    const form = new FormData();
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0, 255, 13, 10]);
    form.set("text", "a\nb");
    form.set("file", new File([bytes], "people.csv"));
    expect(await readUpload(posted(form))).toEqual({ file: bytes, fields: { text: "a\r\nb" } });
  });

  it("gives no bytes when no file was chosen", async () => {
    const form = new FormData();
    form.set("file", new File([], ""));
    expect(await readUpload(posted(form))).toMatchObject({ file: new Uint8Array() });
  });

  it("refuses other kinds of body, and what is no form", async () => {
    expect(await readUpload(posted("a=1"))).toEqual({ refused: "badForm" });
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect(await readUpload(posted("--y\r\nnothing", type))).toEqual({ refused: "badForm" });
  });

  it("refuses more parts than a form of ours could have", async () => {
    const form = new FormData();
    for (let number = 0; number < 25; number += 1) form.append(`name-${number}`, "");
    expect(await readUpload(posted(form))).toEqual({ refused: "badForm" });
  });

  it("refuses more than the limit, and stops reading a body that does not say its size", async () => {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(uploadLimit + 1)], "people.csv"));
    const large = new Response(form);
    const type = { "content-type": large.headers.get("content-type") ?? "" };
    const tooLarge = posted(await large.arrayBuffer(), type);
    expect(await readUpload(tooLarge)).toEqual({ refused: "fileTooLarge" });

    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 500) controller.close();
        else controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const request = new Request(address, {
      method: "POST",
      body: endless,
      headers: { "content-type": "multipart/form-data; boundary=x" },
      duplex: "half",
    } as RequestInit);
    expect(await readUpload(request)).toEqual({ refused: "fileTooLarge" });
    expect(sent).toBeLessThan(uploadLimit / (64 * 1024) + 10);
  });
});
