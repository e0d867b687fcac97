import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { buildPdfWorker } from "@/lib/commands/build-pdf-worker.mjs";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { QueueFull, RenderFailed, RenderTimeout } from "./errors";
import { openPool, type PoolSettings, type PrintPool } from "./pool";

// Eight summaries are printed at once here; on a busy machine that takes long.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "printing-"));
const real = fileURLToPath(new URL("../../build/pdf-worker.test.mjs", import.meta.url));

/** A worker that does as the model's name says, in place of printing. */
const stand = join(folder, "worker.mjs");
const behaviours = `
export default async function print({ model }) {
  if (model.name === "hang") for (;;);
  if (model.name === "throw") throw new Error("broken");
  if (model.name === "die") process.exit(3);
  if (model.name === "fill") { const held = []; for (;;) held.push(new Array(1e6).fill("x")); }
  if (model.name === "look") return new TextEncoder().encode(JSON.stringify(process.env));
  return new Uint8Array([1, 2, 3]);
}
`;

const job = (name: string) => ({ kind: "summary", model: { ...specimen, name } }) as const;

let pool: PrintPool | undefined;

function open(settings: Partial<PoolSettings> = {}): PrintPool {
  const usual = {
    worker: stand,
    threads: 1,
    waiting: 8,
    longestWait: 60_000,
    timeout: 20_000,
    memory: 64,
  };
  pool = openPool({ ...usual, ...settings }, job(""));
  return pool;
}

beforeAll(async () => {
  writeFileSync(stand, behaviours);
  await buildPdfWorker(real);
});
afterEach(() => pool?.close());
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(real);
});

describe("a printing thread", () => {
  test("that hangs is ended, and the next summary is printed", async () => {
    const { print } = open({ timeout: 300 });
    await expect(print(job("hang"))).rejects.toBeInstanceOf(RenderTimeout);
    await expect(open().print(job(""))).resolves.toHaveLength(3);
  });

  test("that hangs is replaced in the same pool", async () => {
    const { print } = open({ timeout: 1_500 });
    await expect(print(job("hang"))).rejects.toBeInstanceOf(RenderTimeout);
    await expect(print(job(""))).resolves.toHaveLength(3);
  });

  test.each(["throw", "die", "fill"])(
    "that fails (%s) gives a typed error and is replaced",
    async (how) => {
      const { print } = open();
      await expect(print(job(how))).rejects.toBeInstanceOf(RenderFailed);
      await expect(print(job(""))).resolves.toHaveLength(3);
    },
  );

  test("sees no environment variable but NODE_ENV", async () => {
    const seen = new TextDecoder().decode(await open().print(job("look")));
    expect(Object.keys(JSON.parse(seen))).toEqual(["NODE_ENV"]);
  });
});

test("more than may wait are refused at once", async () => {
  const { print, ready } = open({ waiting: 1, timeout: 1_000 });
  await ready();
  const asked = ["hang", ""].map((name) => print(job(name)).catch((error: unknown) => error));
  await expect(print(job(""))).rejects.toBeInstanceOf(QueueFull);
  const [hung, waited] = await Promise.all(asked);
  expect(hung).toBeInstanceOf(RenderTimeout);
  expect(waited).toHaveLength(3);
});

test("a worker that cannot start says so, and printing fails by type", async () => {
  const { print, ready } = open({ worker: join(folder, "missing.mjs") });
  await expect(ready()).rejects.toBeInstanceOf(RenderFailed);
  await expect(print(job(""))).rejects.toBeInstanceOf(RenderFailed);
});

test("eight summaries printed at once leave the thread that answers requests free", async () => {
  const { print, ready } = open({ worker: real, threads: 2, memory: 384 });
  await ready();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const printed = await Promise.all(
    Array.from({ length: 8 }, (_, index) => print(job(`Person ${index}`))),
  );
  delay.disable();
  const heads = printed.map((pdf) => new TextDecoder("latin1").decode(pdf.subarray(0, 5)));
  expect(new Set(heads)).toEqual(new Set(["%PDF-"]));
  expect(delay.percentile(95) / 1e6).toBeLessThan(300);
});
