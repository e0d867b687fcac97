import { deflateSync } from "node:zlib";
import { encode } from "jpeg-js";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/database/open";
import { NotAllowedError } from "@/lib/permissions/permissions";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { loadLogo, removeLogo, saveLogo } from "./logo-store";
import { readLogo } from "./read-logo";

type Colour = readonly [red: number, green: number, blue: number, opacity: number];
const teal: Colour = [13, 79, 85, 255];

function pixels(width: number, height: number, [red, green, blue, opacity]: Colour) {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue, opacity], at);
  return png;
}
const png = (width: number, height: number, colour = teal): Buffer =>
  PNG.sync.write(pixels(width, height, colour));

/** A part of a PNG. Nobody checks its sum before the size. */
function chunk(name: string, body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name, "latin1"), body, Buffer.alloc(4)]);
}
function saidSize(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return chunk("IHDR", header);
}
const sign = Buffer.from("89504e470d0a1a0a", "hex");

function made(file: Uint8Array): PNG {
  const read = readLogo(file);
  if ("refused" in read) throw new Error(read.refused);
  return PNG.sync.read(Buffer.from(read.png));
}

describe("a logo", () => {
  it("is made no larger than it is shown, in its proportions", () => {
    const { width, height, data } = made(png(1200, 300));
    expect({ width, height }).toEqual({ width: 480, height: 120 });
    expect([...data.subarray(0, 4)]).toEqual([13, 79, 85, 255]);
    expect(made(png(40, 20))).toMatchObject({ width: 40, height: 20 });
  });

  it("stands on white where it was transparent", () => {
    const half = pixels(2, 1, teal);
    half.data.set([0, 0, 0, 0], 4);
    const { data } = made(PNG.sync.write(half));
    expect([...data]).toEqual([13, 79, 85, 255, 255, 255, 255, 255]);
  });

  it("keeps nothing of a file but its pixels", () => {
    const file = Buffer.concat([png(8, 8), Buffer.from("GPS 51.5N <script>")]);
    const read = readLogo(file);
    const text = "png" in read ? Buffer.from(read.png).toString("latin1") : "";
    expect(text.match(/IHDR|IDAT|IEND|[a-z][A-Za-z]{2}[A-Z](?=\W)/g)).toEqual([
      ...["IHDR", "IDAT", "IEND"],
    ]);
    expect(text).not.toContain("GPS");
    const jpeg = encode({ width: 8, height: 8, data: pixels(8, 8, teal).data }, 90).data;
    const [red = 0, green = 0] = made(jpeg).data;
    expect(Math.abs(red - 13) + Math.abs(green - 79)).toBeLessThan(12);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["words", Buffer.from("name,email\n")],
    ["a drawing with a script", Buffer.from("<svg onload='x()'/>")],
    ["another kind of picture", Buffer.from("GIF89a______")],
    ["half a PNG", png(8, 8).subarray(0, 60)],
    ["half a JPEG", Buffer.from("ffd8ffe000104a464946", "hex")],
    ["a PNG of more pixels than are taken", Buffer.concat([sign, saidSize(60_000, 60_000)])],
    [
      "a PNG that unpacks to more than it says",
      Buffer.concat([
        ...[sign, saidSize(10, 10)],
        ...[chunk("IDAT", deflateSync(Buffer.alloc(20_000_000))), chunk("IEND", Buffer.alloc(0))],
      ]),
    ],
    [
      "a JPEG of more pixels than are taken",
      Buffer.from("ffd8ffc000110850005000030111000211010311010000", "hex"),
    ],
  ])("is not made of %s", (_, file) => {
    expect(readLogo(file)).toEqual({ refused: "unreadable" });
  });

  it("is not made of a file of more than a megabyte", () => {
    const file = Buffer.concat([png(8, 8), Buffer.alloc(1024 * 1024)]);
    expect(readLogo(file)).toEqual({ refused: "large" });
  });

  it("must be seen on white paper", () => {
    expect(readLogo(png(8, 8, [255, 255, 255, 255]))).toEqual({ refused: "unseen" });
    expect(readLogo(png(8, 8, [0, 0, 0, 0]))).toEqual({ refused: "unseen" });
    expect(readLogo(png(8, 8, [255, 230, 90, 255]))).toEqual({ refused: "unseen" });
  });
});

describe("the clinic's logo", () => {
  let temporary: TemporaryDatabase;
  beforeAll(async () => {
    temporary = await temporaryDatabase();
  });
  afterAll(() => temporary.remove());

  const staff = (role: "intake" | "administrator") => ({
    ...{ id: role, name: "Kim", email: "kim@example.org", role },
  });
  const at = (minute: number) => new Date(Date.UTC(2027, 2, 1, 9, minute));

  it("is an administrator's to change, each under an address of its own, and to remove", async () => {
    const [one, other] = [png(30, 10), png(20, 20)].map((file) => Uint8Array.from(file));
    if (one === undefined || other === undefined) throw new Error("There are two.");
    await expect(saveLogo(staff("intake"), one, at(0))).rejects.toThrow(NotAllowedError);
    await expect(removeLogo(staff("intake"), at(0))).rejects.toThrow(NotAllowedError);
    expect(await loadLogo()).toBeNull();
    await saveLogo(staff("administrator"), one, at(1));
    const first = await loadLogo();
    expect(first).toMatchObject({ width: 30, height: 10 });
    expect(await loadLogo()).toBe(first);
    await saveLogo(staff("administrator"), other, at(2));
    const second = await loadLogo();
    expect(second).toMatchObject({ width: 20, height: 20 });
    expect(second?.revision).not.toBe(first?.revision);
    await removeLogo(staff("administrator"), at(3));
    await removeLogo(staff("administrator"), at(4));
    expect(await loadLogo()).toBeNull();
    const { prisma } = await openDatabase();
    const events = await prisma.auditEvent.findMany({ orderBy: { seq: "asc" } });
    expect(events.map(({ action }) => action)).toEqual([
      ...["clinic.logo-changed", "clinic.logo-changed", "clinic.logo-removed"],
    ]);
  });
});
