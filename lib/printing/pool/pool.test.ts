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
import { threadId } from "node:worker_threads";
const compute = (milliseconds) => { const end = Date.now() + milliseconds; while (Date.now() < end); };
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
let told = 0;
export default async function print({ kind, model }) {
  if (kind === "forget") { told += 1; return new Uint8Array(); }
  if (model.name === "told") return new Uint8Array([told]);
  if (model.name === "cold") compute(250);
  if (model.name === "hang") for (;;);
  if (model.name === "never") await new Promise(() => setInterval(() => undefined, 1000));
  if (model.name === "slow") await pause(500);
  if (model.name === "brief") await pause(25);
  if (model.name === "throw") throw new Error("broken");
  if (model.name === "die") process.exit(3);
  if (model.name === "fill") { const held = []; for (;;) held.push(new Array(1e6).fill("x")); }
  if (model.name === "who") return new Uint8Array([threadId]);
  if (model.name === "look") return new TextEncoder().encode(JSON.stringify(process.env));
  return new Uint8Array([1, 2, 3]);
}
`;

const job = (name: string) => ({ kind: "summary", model: { ...specimen, name } }) as const;

let pool: PrintPool | undefined;

/** Asks for what the name says; each asker is another one unless named. */
function open(settings: Partial<PoolSettings> = {}, first = "") {
  const usual = {
    worker: stand,
    threads: 1,
    idle: 60_000,
    waiting: 8,
    each: 8,
    longestWait: 60_000,
    limits: { computing: 20_000, clock: 60_000 },
    memory: 64,
  };
  const opened = openPool({ ...usual, ...settings }, job(first));
  pool = opened;
  return { ...opened, print: (name: string, as = name) => opened.print(job(name), { name: as }) };
}

const settled = (printing: Promise<Uint8Array>) => printing.catch((error: unknown) => error);

beforeAll(async () => {
  writeFileSync(stand, behaviours);
  await buildPdfWorker(real);
});
afterEach(() => pool?.close());
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(real);
  rmSync(real.replace(".mjs", ""), { recursive: true });
});

describe("a printing thread", () => {
  test("forgets when it is told to, after what it prints", async () => {
    const { print, forget, ready } = open();
    await ready();
    const slow = print("slow");
    forget();
    await slow;
    expect(await print("told")).toEqual(new Uint8Array([1]));
  });

  test("that hangs is ended, and its replacement is warm before its time counts", async () => {
    // The start alone computes for longer than a document may.
    const { print } = open({ limits: { computing: 120, clock: 60_000 } }, "cold");
    const [hung, next] = await Promise.all([settled(print("hang")), settled(print(""))]);
    expect(hung).toBeInstanceOf(RenderTimeout);
    expect(next).toHaveLength(3);
    await expect(print("")).resolves.toHaveLength(3);
  });

  test("that only had to wait for the machine is not taken for one that hangs", async () => {
    const { print } = open({ limits: { computing: 120, clock: 60_000 } });
    await expect(print("slow")).resolves.toHaveLength(3);
  });

  test("that waits for ever is ended by the clock, and replaced", async () => {
    const { print } = open({ limits: { computing: 20_000, clock: 300 } });
    await expect(print("never")).rejects.toBeInstanceOf(RenderTimeout);
    await expect(print("")).resolves.toHaveLength(3);
  });

  test.each(["throw", "die", "fill"])(
    "that fails (%s) gives a typed error and is replaced",
    async (how) => {
      const { print } = open();
      await expect(print(how)).rejects.toBeInstanceOf(RenderFailed);
      await expect(print("")).resolves.toHaveLength(3);
    },
  );

  test("sees no environment variable but NODE_ENV", async () => {
    const seen = new TextDecoder().decode(await open().print("look"));
    expect(Object.keys(JSON.parse(seen))).toEqual(["NODE_ENV"]);
  });
});

test("more than may wait are refused at once, with a time to come again", async () => {
  const { print, ready } = open({ waiting: 1 });
  await ready();
  const asked = ["slow", ""].map((name) => settled(print(name)));
  const refused = await settled(print("", "another"));
  expect(refused).toBeInstanceOf(QueueFull);
  // Two before them and they themselves, at the two seconds that a print takes until one was made.
  expect(refused).toMatchObject({ retryAfter: 6 });
  expect((await Promise.all(asked)).map((pdf) => pdf instanceof Uint8Array)).toEqual([true, true]);
});

test("whoever is refused has made nothing", async () => {
  const { ready } = open({ waiting: 0 });
  await ready();
  const make = vi.fn(async () => job(""));
  const first = pool?.print(job("slow"), { name: "first" });
  await expect(pool?.print(make, { name: "second" })).rejects.toBeInstanceOf(QueueFull);
  expect(make).not.toHaveBeenCalled();
  await first;
  await expect(pool?.print(make, { name: "second" })).resolves.toHaveLength(3);
});

test("a second thread is there only while more is asked for than one prints", async () => {
  const { print, ready } = open({ threads: 2, idle: 20 });
  await ready();
  const ofThread = async () => (await print("who", "one"))[0];
  const first = await ofThread();
  const beside = async () => {
    const held = Promise.withResolvers<void>();
    const made = async () => held.promise.then(() => job(""));
    const holding = pool?.print(made, { name: "other" });
    const other = await ofThread();
    held.resolve();
    await holding;
    return other;
  };
  expect(await ofThread()).toBe(first);
  const second = await beside();
  expect(second).not.toBe(first);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await ofThread()).toBe(first);
  expect([first, second]).not.toContain(await beside());
});

test("what making the document throws reaches whoever asked, and the thread goes on", async () => {
  const { print } = open();
  const broken = () => Promise.reject(new RangeError("no such link"));
  await expect(pool?.print(broken, { name: "one" })).rejects.toBeInstanceOf(RangeError);
  await expect(print("")).resolves.toHaveLength(3);
});

test("at twice what can be printed each is given or refused, and the next is normal", async () => {
  const { print, ready } = open({
    threads: 2,
    waiting: 6,
    each: 2,
    limits: { computing: 120, clock: 60_000 },
  });
  await ready();
  const asked: Promise<unknown>[] = [];
  // Two threads print 80 of these in a second: 160 are asked for, among them some that hang or die.
  for (let at = 0; at < 160; at += 1) {
    const kind = at === 2 ? "hang" : at === 4 ? "die" : "brief";
    asked.push(settled(print(kind, `browser ${at % 12}`)));
    await new Promise((resolve) => setTimeout(resolve, 6));
  }
  const ends = await Promise.all(asked);
  const named = (error: unknown) => (error instanceof Error ? error.name : "given");
  const counts = Map.groupBy(ends, named);
  expect(new Set(counts.keys())).toEqual(
    new Set(["given", "QueueFull", "RenderTimeout", "RenderFailed"]),
  );
  expect(counts.get("RenderTimeout")).toHaveLength(1);
  expect(counts.get("RenderFailed")).toHaveLength(1);
  for (const refused of counts.get("QueueFull") ?? []) {
    expect(refused).toMatchObject({
      retryAfter: expect.toSatisfy((s: number) => s >= 1 && s <= 60),
    });
  }
  await expect(print("")).resolves.toHaveLength(3);
});

test("a worker that cannot start says so, and printing fails by type", async () => {
  const { print, ready } = open({ worker: join(folder, "missing.mjs") });
  await expect(ready()).rejects.toBeInstanceOf(RenderFailed);
  await expect(print("")).rejects.toBeInstanceOf(RenderFailed);
});

test("eight summaries printed at once leave the thread that answers requests free", async () => {
  const { print, ready } = open({ worker: real, threads: 2, memory: 384 });
  await ready();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const printed = await Promise.all(
    Array.from({ length: 8 }, (_, index) => print(`Person ${index}`)),
  );
  delay.disable();
  const heads = printed.map((pdf) => new TextDecoder("latin1").decode(pdf.subarray(0, 5)));
  expect(new Set(heads)).toEqual(new Set(["%PDF-"]));
  expect(delay.percentile(95) / 1e6).toBeLessThan(300);
});
