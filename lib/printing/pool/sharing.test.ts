import { expect, test, vi } from "vitest";
import type { Asker } from "./asker";
import { AskerLeft } from "./errors";
import { openSharing } from "./sharing";

/** Work that is given up when its asker leaves, as that is which waits for its turn. */
const waiting = ({ left }: Asker) =>
  new Promise<string>((_, reject) =>
    left?.addEventListener("abort", () => reject(new AskerLeft())),
  );

test("the same asked for at once is done once", async () => {
  const share = openSharing<string>();
  const work = Promise.withResolvers<string>();
  const begin = vi.fn(() => work.promise);
  const both = [share("a", { name: "Ann" }, begin), share("a", { name: "Bo" }, begin)];
  const other = share("b", { name: "Ann" }, async () => "other");
  work.resolve("same");
  expect(await Promise.all([...both, other])).toEqual(["same", "same", "other"]);
  expect(begin).toHaveBeenCalledTimes(1);
});

test("it is given up when all have left, not before", async () => {
  const share = openSharing<string>();
  const [ann, bo] = [new AbortController(), new AbortController()];
  const seen: Asker[] = [];
  const begin = (asker: Asker) => {
    seen.push(asker);
    return waiting(asker);
  };
  const both = [
    share("a", { name: "Ann", left: ann.signal }, begin),
    share("a", { name: "Bo", left: bo.signal }, begin),
  ].map((one) => one.catch((error: unknown) => error));
  ann.abort();
  expect(await both[0]).toBeInstanceOf(AskerLeft);
  expect(seen[0]?.left?.aborted).toBe(false);
  bo.abort();
  expect(await both[1]).toBeInstanceOf(AskerLeft);
  expect(seen[0]?.left?.aborted).toBe(true);
});

test("who comes as it is given up has it begun anew", async () => {
  const share = openSharing<string>();
  const ann = new AbortController();
  const first = share("a", { name: "Ann", left: ann.signal }, waiting).catch(() => "gone");
  ann.abort();
  const second = share("a", { name: "Bo" }, async () => "given");
  expect(await Promise.all([first, second])).toEqual(["gone", "given"]);
});

test("who has left already begins nothing", async () => {
  const begin = vi.fn(async () => "given");
  const left = AbortSignal.abort();
  await expect(openSharing<string>()("a", { name: "Ann", left }, begin)).rejects.toBeInstanceOf(
    AskerLeft,
  );
  expect(begin).not.toHaveBeenCalled();
});

test("a failure reaches all, and the next try begins anew", async () => {
  const share = openSharing<string>();
  const begin = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("broken"));
  const both = [share("a", { name: "Ann" }, begin), share("a", { name: "Bo" }, begin)];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual([
    "rejected",
    "rejected",
  ]);
  begin.mockResolvedValueOnce("given");
  expect(await share("a", { name: "Ann" }, begin)).toBe("given");
});
