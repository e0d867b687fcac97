import { expect, it } from "vitest";
import { inTurn } from "./in-turn";

it("runs the tasks of one name one after the other, past a failure", async () => {
  const events: string[] = [];
  const task =
    (name: string, fails = false) =>
    async () => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
      if (fails) throw new RangeError(name);
      return name;
    };
  const first = inTurn("one", task("first", true));
  const second = inTurn("one", task("second"));
  await expect(first).rejects.toThrow("first");
  await expect(second).resolves.toBe("second");
  expect(events).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

it("lets tasks of other names go ahead", async () => {
  let finish = () => {};
  const slow = inTurn("slow", () => new Promise<void>((resolve) => (finish = resolve)));
  await expect(inTurn("quick", async () => "done")).resolves.toBe("done");
  finish();
  await slow;
});
