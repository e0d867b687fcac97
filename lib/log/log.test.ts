import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { errorFields } from "./error-fields";

const canary = "Xylophonist7Canary";
const written: string[] = [];

async function freshLog(level = "debug") {
  vi.stubEnv("LOG_LEVEL", level);
  vi.resetModules();
  return await import(".");
}

beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const lines = () => written.map((line): Record<string, unknown> => JSON.parse(line));

it("writes a line of JSON with time, level, its words and its fields", async () => {
  const { log } = await freshLog();
  log.info("request", { method: "POST", route: "/i/[token]", status: 303, milliseconds: 12.5 });
  expect(lines()).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      level: "info",
      event: "request",
      method: "POST",
      route: "/i/[token]",
      status: 303,
      milliseconds: 12.5,
      msg: "A request was answered.",
    },
  ]);
});

it("leaves out what is below the level that is set", async () => {
  const { log } = await freshLog("warn");
  log.info("started");
  log.warn("queueFailed");
  expect(lines().map(({ event }) => event)).toEqual(["queueFailed"]);
});

it("counts unknown fields and names none", async () => {
  const { countUnknownFields } = await freshLog();
  countUnknownFields(0);
  countUnknownFields(3);
  expect(lines()).toMatchObject([{ event: "unknownFields", count: 3 }]);
});

describe("nothing a person typed gets into a line", () => {
  it("by a field that is not on the list, or has another shape than its own", async () => {
    const { log } = await freshLog();
    const given = {
      email: `${canary}@example.org`,
      cookie: canary,
      route: `/i/${canary}?x=${canary} `,
      method: canary,
      status: canary,
      at: [canary],
    };
    log.info("request", given as object);
    expect(written.join("")).not.toContain(canary);
    expect(Object.keys(lines()[0] ?? {}).sort()).toEqual(["event", "level", "msg", "time"]);
  });

  it("by what an error says, is named, is coded or was caused by", async () => {
    const { log } = await freshLog();
    const cause = Object.assign(new TypeError(`born ${canary}`), { code: `E ${canary}` });
    const error = new Error(`${canary}\n    at ${canary} (/home/${canary}.ts:1:1)`, { cause });
    error.name = `${canary} of 1 May`;
    Object.assign(error, { code: `${canary}@example.org`, email: canary });
    log.error("failed", {}, error);
    log.error("failed", {}, canary);
    log.error("failed", {}, { message: canary });
    const replaced = new Error(canary);
    replaced.stack = `    at ${canary} (/a.ts:1:1)`;
    replaced.message = "another";
    log.error("failed", {}, replaced);
    expect(written.join("")).not.toContain(canary);
    expect(lines()[0]).toMatchObject({ error: "Error", causes: ["TypeError"] });
  });
});

it("tells the kind of an error, its code, and where in our files it arose", () => {
  const error = Object.assign(new RangeError("too long"), { code: "E2BIG", digest: "12345@E1" });
  const fields = errorFields(error);
  expect(fields).toMatchObject({ error: "RangeError", code: "E2BIG", digest: "12345@E1" });
  expect(fields.at?.[0]).toContain("lib/log/log.test.ts:");
});
