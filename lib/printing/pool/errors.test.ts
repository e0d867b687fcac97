import { expect, test, vi } from "vitest";
import { AskerLeft, QueueFull, RenderFailed, RenderTimeout } from "./errors";

test("what another copy of the module throws is known for what it is", async () => {
  vi.resetModules();
  const other = await import("./errors");
  expect(other.QueueFull).not.toBe(QueueFull);
  const thrown = [
    new other.QueueFull(5),
    new other.RenderTimeout(),
    new other.RenderFailed("broken"),
    new other.AskerLeft(),
  ];
  const kinds = [QueueFull, RenderTimeout, RenderFailed, AskerLeft];
  const known = thrown.map((error) => kinds.map((kind) => error instanceof kind));
  const each = kinds.map((_, row) => kinds.map((__, column) => row === column));
  expect(known).toEqual(each);
  expect([new Error("x"), null, "QueueFull"].some((value) => value instanceof QueueFull)).toBe(
    false,
  );
});
