import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { type ClinicSettings, firstSettings } from "@/lib/settings/settings";
import { filePost } from "./file-post";
import { messageOf, type OutgoingMail, UnusableAddressError } from "./outgoing-mail";
import { type ReadMail, readMail } from "./read-mail";
import { renderMail } from "./render";

const folder = mkdtempSync(path.join(tmpdir(), "ready-mail-"));
afterAll(() => rmSync(folder, { recursive: true }));

const words = contentFor("en").mailWords;
const now = new Date("2026-11-24T09:00:00Z");
const settings: ClinicSettings = {
  ...firstSettings("Hill & <Dale> Clinic", "en", "US"),
  phone: "020 7946 0018",
  address: ["1 High Street", "Zürich-on-Sea"],
  timeZone: "Europe/London",
  country: "GB",
  senderAddress: "desk@clinic.example",
};
const stopLink = "https://ask.example.org/i/tokenTOKEN-_1/stop-reminders";
const facts = {
  kind: "invitation" as const,
  language: "en",
  appointmentAt: new Date("2026-12-08T14:30:00Z"),
  linkExpiresAt: new Date("2026-12-10T00:00:00Z"),
  link: "https://ask.example.org/i/tokenTOKEN-_1",
  stopLink,
};
const mail: OutgoingMail = {
  ...renderMail(words, facts, settings),
  id: "11111111-1111-4111-8111-111111111111",
  kind: "invitation",
  to: "p@example.org",
  from: { name: settings.name, address: settings.senderAddress },
  stopLink,
};
const reminder: OutgoingMail = {
  ...mail,
  ...renderMail(words, { ...facts, kind: "reminder" }, settings),
  kind: "reminder",
};

async function written(one: OutgoingMail): Promise<{ source: string; read: ReadMail }> {
  await filePost(folder).deliver(one, now);
  const source = readFileSync(path.join(folder, `${one.id}.eml`), "utf8");
  return { source, read: readMail(source) };
}

describe("a mail with the clinic's logo", () => {
  // The smallest picture there is.
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC",
    "base64",
  );
  const logo = { png, width: 480, height: 120, alt: settings.name };

  it("carries it inside, and fetches nothing", async () => {
    const marked = { ...mail, ...renderMail(words, facts, settings, logo) };
    const { source, read } = await written(marked);
    expect(source).toContain("Content-ID: <logo@clinic>");
    expect(read.html).toContain(`src="data:image/png;base64,${png.toString("base64")}"`);
    expect(read.html).toContain('alt="Hill &#38; &#60;Dale&#62; Clinic" width="240" height="60"');
    expect(read.html).not.toMatch(/src="(?!data:)/);
    expect(read.text).toBe((await written(mail)).read.text);
  });
});

describe("what a mail says", () => {
  it.each([
    ["US", "es", "2:30 p.m."],
    ["CA", "en", "2:30 p.m."],
    ["US", "en", "2:30 PM"],
    ["GB", "es", "14:30"],
    ["MX", "es", "2:30 p.m."],
  ] as const)("ends no sentence twice in %s in %s", (country, language, time) => {
    const place = { ...settings, timeZone: "UTC", country };
    const { text } = renderMail(contentFor(language).mailWords, { ...facts, language }, place);
    expect(text).toContain(time);
    expect(text).not.toMatch(/\.\.(?!\.)/);
  });

  it("tells when, where, how long and what is needed, in text and HTML alike", async () => {
    const { read } = await written(mail);
    for (const body of [read.text, read.html.replaceAll("&#38;", "&")]) {
      expect(body).toContain("Tuesday, 8 December 2026 at 14:30");
      expect(body).toContain("Wednesday, 9 December 2026");
      expect(body).toContain(facts.link);
      expect(body).toContain("020 7946 0018");
      expect(body).toContain("Zürich-on-Sea");
      expect(body).toContain("date of birth");
      expect(body).toContain("30 minutes");
      expect(body).toContain("No one watches this mailbox");
    }
    expect(read.text).toContain("Hill & <Dale> Clinic");
    expect(read.html).not.toContain("<Dale>");
    const words = (text: string) => text.replace(/[\s:]+/g, " ");
    const shown = read.html
      .replace(/<head>[\s\S]*<\/head>|<[^>]+>/g, " ")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    for (const line of read.text.split("\n")) expect(words(shown)).toContain(words(line));
  });

  it("writes the day as the clinic's country does", () => {
    const { text } = renderMail(words, facts, {
      ...settings,
      country: "US",
      timeZone: "America/New_York",
    });
    expect(text.replaceAll("\u202f", " ")).toContain("Tuesday, December 8, 2026 at 9:30 AM");
  });

  it("loads nothing, tracks nothing, names a language and has one heading", () => {
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.html.match(/<h1/g)).toHaveLength(1);
    expect(mail.html).not.toMatch(/<(?:img|link|script|iframe|style|object|video)|url\(|src=/i);
    expect(mail.html.match(/https?:[^"<\s]+/g)?.every((one) => one === facts.link)).toBe(true);
    expect(mail.html).not.toMatch(/color:|background/);
  });

  it("is written in Spanish as in English", () => {
    const spanish = contentFor("es").mailWords;
    const inSpanish = (kind: "invitation" | "reminder") =>
      renderMail(spanish, { ...facts, kind, language: "es" }, settings);
    const one = inSpanish("invitation");
    expect(one.html).toContain('<html lang="es">');
    expect(one.text).toContain("martes, 8 de diciembre de 2026");
    for (const { text, subject } of [one, inSpanish("reminder")]) {
      expect(text).not.toMatch(/neurotom|rizotom|dolor|nervio|cirug|tratamiento|médico|salud/i);
      expect(subject).not.toMatch(/\d|diciembre|cl[ií]nica/i);
    }
  });

  it("names no treatment and no illness, and its subject no day", () => {
    for (const one of [mail, reminder]) {
      expect(one.text).not.toMatch(/neurotom|rhizotom|pain|nerve|surg|treatment|doctor|health/i);
      expect(one.subject).not.toMatch(/\d|December|Clinic/);
    }
  });

  it("tells how reminders stop in reminders alone", async () => {
    expect(mail.text).not.toContain("stop-reminders");
    expect(reminder.text).toContain(stopLink);
    const { headers } = (await written(reminder)).read;
    expect(headers["list-unsubscribe"]).toMatch(
      /^<https:\/\/ask\.example\.org\/i\/tokenTOKEN-_1\/stop-reminders>, <mailto:desk@clinic\.example\?subject=/,
    );
    expect((await written(mail)).read.headers).not.toHaveProperty("list-unsubscribe");
  });
});

describe("the headers of a mail", () => {
  it("are these and no others", async () => {
    const { read } = await written(mail);
    expect(Object.keys(read.headers).sort()).toEqual(
      [
        ...["auto-submitted", "content-language", "content-type", "date", "from"],
        ...["message-id", "mime-version", "subject", "to"],
      ].sort(),
    );
    expect(read.headers).toMatchObject({
      "auto-submitted": "auto-generated",
      "content-language": "en",
      "message-id": `<${mail.id}@clinic.example>`,
      to: "p@example.org",
      date: "Tue, 24 Nov 2026 09:00:00 +0000",
    });
    expect(read.headers["from"]).toBe('"Hill & <Dale> Clinic" <desk@clinic.example>');
  });

  const evil = "x\r\nBcc: thief@evil.example\r\n\r\nbody";
  const spread = (one: Partial<OutgoingMail>) => ({ ...reminder, ...one });
  it.each([
    ["the clinic's name", spread({ from: { name: evil, address: "desk@clinic.example" } })],
    ["the subject", spread({ subject: evil })],
    ["the language", spread({ language: evil })],
    ["the link to stop", spread({ stopLink: `https://a.example/${evil}` })],
    [
      "a line separator in the name",
      spread({ from: { name: "x\u2028Bcc: y", address: "d@c.example" } }),
    ],
    [
      "quotes in the name",
      spread({ from: { name: 'a" <thief@evil.example>, "', address: "d@c.example" } }),
    ],
  ])("cannot be added to by %s", async (_, one) => {
    const { read, source } = await written(one);
    expect(source).not.toMatch(/^(?:bcc|cc)\s*:/im);
    expect(Object.keys(read.headers)).toHaveLength(10);
    expect(messageOf(one, now).envelope).toEqual({
      from: one.from.address,
      to: ["p@example.org"],
    });
  });

  it.each([
    evil,
    "p@example.org\nBcc: q@example.org",
    "p@example.org, q@example.org",
    "p@example.org>\r\nRCPT TO:<q@example.org",
    "P <p@example.org>",
    "group: p@example.org;",
    '"a b"@example.org',
    "p@exa\u0000mple.org",
    "p@example.org\u200b",
    "",
  ])("are not made for the address %j", (address) => {
    expect(() => messageOf({ ...mail, to: address }, now)).toThrow(UnusableAddressError);
    expect(() => messageOf({ ...mail, from: { name: "C", address } }, now)).toThrow(
      UnusableAddressError,
    );
  });
});

it("keeps mail as files that their owner alone can read", async () => {
  await written(mail);
  expect(readdirSync(folder)).toEqual([`${mail.id}.eml`]);
  expect(statSync(path.join(folder, `${mail.id}.eml`)).mode & 0o777).toBe(0o600);
});
