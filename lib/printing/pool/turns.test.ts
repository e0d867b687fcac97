import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { QueueFull } from "./errors";
import { openTurns } from "./turns";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const held = () => Promise.withResolvers<string>();

test("as many work at once as there are places, the others in the order they came", async () => {
  const turns = openTurns(2, 5, 1_000);
  const begun: number[] = [];
  const works = [held(), held(), held(), held()];
  const taken = works.map(({ promise }, index) =>
    turns.take(() => {
      begun.push(index);
      return promise;
    }),
  );
  expect(begun).toEqual([0, 1]);
  works[1]?.resolve("b");
  await taken[1];
  expect(begun).toEqual([0, 1, 2]);
  for (const work of works) work.resolve("done");
  await Promise.all(taken);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test("a place is free again after work that failed", async () => {
  const turns = openTurns(1, 0, 1_000);
  await expect(turns.take(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await expect(turns.take(async () => "next")).resolves.toBe("next");
});

test("more than may wait are refused at once with a time to try again", async () => {
  const turns = openTurns(1, 1, 1_000);
  const work = held();
  const taken = [turns.take(() => work.promise), turns.take(async () => "second")];
  const refused = await turns.take(async () => "third").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(QueueFull);
  expect(refused).toMatchObject({ retryAfter: expect.any(Number) });
  work.resolve("first");
  await expect(Promise.all(taken)).resolves.toEqual(["first", "second"]);
});

test("whoever waits too long is refused, and their place in the queue goes to another", async () => {
  const turns = openTurns(1, 1, 1_000);
  const work = held();
  const first = turns.take(() => work.promise);
  const second = turns.take(async () => "second").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await second).toBeInstanceOf(QueueFull);
  const third = turns.take(async () => "third");
  work.resolve("first");
  await expect(Promise.all([first, third])).resolves.toEqual(["first", "third"]);
});
