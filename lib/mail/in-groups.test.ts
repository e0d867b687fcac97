import { describe, expect, it } from "vitest";
import { inGroups } from "./in-groups";

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

describe("work in groups", () => {
  it("takes the first at once and what comes meanwhile together, in order", async () => {
    const groups: (readonly number[])[] = [];
    const add = inGroups<number>(async (group) => {
      groups.push([...group]);
      await pause();
    });
    const first = add(1);
    await Promise.resolve();
    await Promise.all([first, add(2), add(3), add(4)]);
    await add(5);
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  });

  it("is over for each when its own group is over", async () => {
    const over: number[] = [];
    const add = inGroups<number>(async () => {
      await pause();
    });
    const one = add(1).then(() => over.push(1));
    await Promise.resolve();
    const two = add(2).then(() => over.push(2));
    await one;
    expect(over).toEqual([1]);
    await two;
    expect(over).toEqual([1, 2]);
  });

  it("fails for those of the group that failed, and goes on", async () => {
    const add = inGroups<number>(async (group) => {
      await pause();
      if (group.includes(2)) throw new Error("no");
    });
    const ends = await Promise.allSettled([
      add(1),
      pause().then(() => add(2)),
      pause().then(() => add(3)),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    await expect(add(4)).resolves.toBeUndefined();
  });
});
