import { expect, it, vi } from "vitest";

let running = 0;
let most = 0;
let release = () => {};
const released = new Promise<void>((resolve) => {
  release = resolve;
});

// Each hash fills a core for a tenth of a second: here they only wait.
vi.mock("better-auth/crypto", () => {
  const slow = async () => {
    running += 1;
    most = Math.max(most, running);
    await released;
    running -= 1;
  };
  return {
    hashPassword: async (password: string) => {
      await slow();
      return `hash of ${password}`;
    },
    verifyPassword: async (given: { hash: string; password: string }) => {
      await slow();
      return given.hash === `hash of ${given.password}`;
    },
  };
});

it("hashes two at a time at most, keeps twenty waiting and refuses the rest at once", async () => {
  const { fitsHash, HashingBusyError, hashesAtOnce, hashInTurn, longestQueue } = await import(
    "./hashing"
  );
  const waiting = [
    hashInTurn("violet"),
    fitsHash("hash of violet", "violet"),
    fitsHash("hash of violet", "blue"),
    fitsHash(null, "violet"),
    fitsHash("hash of violet", "violet".repeat(1000)),
    ...Array.from({ length: hashesAtOnce + longestQueue - 5 }, () => hashInTurn("violet")),
  ];
  await expect(hashInTurn("violet")).rejects.toThrow(HashingBusyError);
  await expect(fitsHash(null, "violet")).rejects.toThrow(HashingBusyError);
  release();
  const hash = "hash of violet";
  expect((await Promise.all(waiting)).slice(0, 6)).toEqual([hash, true, false, false, false, hash]);
  expect(most).toBe(hashesAtOnce);
  expect([1, 2]).toContain(hashesAtOnce);
});
