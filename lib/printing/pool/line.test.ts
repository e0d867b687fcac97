import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AskerLeft, QueueFull } from "./errors";
import { openLine } from "./line";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A line before one place; `ask` tells in `begun` who began, and `finish` ends their work. */
function openHere(limits: { waiting?: number; each?: number } = {}) {
  const line = openLine<string>({ waiting: 8, each: 8, longestWait: 1_000, ...limits }, () => 7);
  const begun: string[] = [];
  const works = new Map<string, PromiseWithResolvers<void>>();
  const ask = (what: string, name: string, left?: AbortSignal) => {
    const work = Promise.withResolvers<void>();
    works.set(what, work);
    const done = line.run({ name, left }, async (place) => {
      begun.push(what);
      await work.promise;
      line.offer(place);
      return what;
    });
    return done.catch((error: unknown) => error);
  };
  const finish = async (what: string) => {
    works.get(what)?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { line, begun, ask, finish };
}

test("nobody begins before there is a place", async () => {
  const { line, begun, ask } = openHere();
  void ask("first", "Ann");
  await vi.advanceTimersByTimeAsync(500);
  expect(begun).toEqual([]);
  line.offer("place");
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["first"]);
});

test("one asker cannot fill the line", async () => {
  const { line, ask } = openHere({ waiting: 4, each: 2 });
  line.offer("place");
  for (const what of ["a1", "a2", "a3"]) void ask(what, "Ann");
  expect(await ask("a4", "Ann")).toBeInstanceOf(QueueFull);
  void ask("b1", "Bo");
  expect(line.length).toBe(4);
});

test("whoever has work under way lets others go first", async () => {
  const { line, begun, ask, finish } = openHere();
  line.offer("place");
  for (const what of ["a1", "a2", "a3"]) void ask(what, "Ann");
  void ask("b1", "Bo");
  void ask("c1", "Cy");
  for (const what of ["a1", "b1", "a2", "c1", "a3"]) await finish(what);
  expect(begun).toEqual(["a1", "b1", "a2", "c1", "a3"]);
});

test("whoever goes away frees their place in the line at once", async () => {
  const { line, begun, ask, finish } = openHere({ waiting: 1 });
  line.offer("place");
  void ask("first", "Ann");
  const left = new AbortController();
  const gone = ask("second", "Bo", left.signal);
  left.abort();
  expect(await gone).toBeInstanceOf(AskerLeft);
  const third = ask("third", "Cy");
  await finish("first");
  await finish("third");
  expect(await third).toBe("third");
  expect(begun).toEqual(["first", "third"]);
  expect(await ask("fourth", "Bo", left.signal)).toBeInstanceOf(AskerLeft);
});

test("whoever waited too long is told when to come again", async () => {
  const { line, ask } = openHere();
  const late = ask("first", "Ann");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await late).toMatchObject({ name: "QueueFull", retryAfter: 7 });
  expect(line.length).toBe(0);
});

test("a free place can be taken back, one in use cannot", async () => {
  const { line, ask } = openHere();
  line.offer("place");
  expect(line.withdraw("place")).toBe(true);
  expect(line.withdraw("place")).toBe(false);
  line.offer("other");
  void ask("first", "Ann");
  expect(line.withdraw("other")).toBe(false);
});

test("a closed line refuses who waits and who comes", async () => {
  const { line, ask } = openHere();
  const waiting = ask("first", "Ann");
  line.close(new Error("closed"));
  expect(await waiting).toMatchObject({ message: "closed" });
  expect(await ask("second", "Bo")).toMatchObject({ message: "closed" });
});
