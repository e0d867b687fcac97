import { describe, expect, it } from "vitest";
import { inGroups } from "./in-groups";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("work in groups", () => {
  it("takes together what comes at about the same time, or meanwhile, in order", async () => {
    const groups: (readonly number[])[] = [];
    const add = inGroups<number>(async (group) => {
      groups.push([...group]);
      await pause(20);
    }, 10);
    const first = [add(1), add(2)];
    await pause(15);
    await Promise.all([...first, add(3), add(4), add(5)]);
    await add(6);
    expect(groups).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  it("is over for each when its own group is over", async () => {
    const over: number[] = [];
    const add = inGroups<number>(async () => {
      await pause(20);
    }, 0);
    const one = add(1).then(() => over.push(1));
    await pause(10);
    const two = add(2).then(() => over.push(2));
    await one;
    expect(over).toEqual([1]);
    await two;
    expect(over).toEqual([1, 2]);
  });

  it("fails for those of the group that failed, and goes on", async () => {
    const add = inGroups<number>(async (group) => {
      await pause(20);
      if (group.includes(2)) throw new Error("no");
    }, 0);
    const ends = await Promise.allSettled([
      add(1),
      pause(10).then(() => add(2)),
      pause(10).then(() => add(3)),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    await expect(add(4)).resolves.toBeUndefined();
  });
});
