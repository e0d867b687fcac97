import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeOnce } from "./make-once.mjs";

let root: string;
const at = (name: string) => path.join(root, name);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "ready-make-"));
  writeFileSync(at("source.ts"), "1");
});
afterEach(() => rmSync(root, { recursive: true }));

const makeResult = () => writeFileSync(at("result"), readFileSync(at("source.ts")));
const step = (work: () => void | Promise<void>) => ({
  root,
  sources: ["source.ts"],
  results: ["result"],
  leftovers: ["half"],
  stamp: "made/from",
  work,
});

it("does the work once for the same sources", async () => {
  const work = vi.fn(makeResult);
  await makeOnce(step(work));
  await makeOnce(step(work));
  expect(work).toHaveBeenCalledTimes(1);
});

it.each([
  ["a source has changed", () => writeFileSync(at("source.ts"), "2")],
  ["a result is gone", () => rmSync(at("result"))],
  ["the stamp is gone", () => rmSync(at("made/from"))],
])("does it again when %s", async (_, change) => {
  await makeOnce(step(makeResult));
  change();
  const work = vi.fn(makeResult);
  await makeOnce(step(work));
  expect(work).toHaveBeenCalledTimes(1);
});

describe("work that is cut short", () => {
  it("has no stamp from its beginning to its end, and no leftovers of an earlier one", async () => {
    await makeOnce(step(makeResult));
    writeFileSync(at("source.ts"), "2");
    writeFileSync(at("half"), "");
    const seen: boolean[] = [];
    await makeOnce(
      step(() => {
        seen.push(existsSync(at("made/from")), existsSync(at("half")));
        makeResult();
      }),
    );
    expect(seen).toEqual([false, false]);
    expect(existsSync(at("made/from"))).toBe(true);
  });

  it("is done again", async () => {
    const cutShort = () => {
      makeResult();
      throw new Error("cut short");
    };
    await expect(makeOnce(step(cutShort))).rejects.toThrow("cut short");
    const work = vi.fn(makeResult);
    await makeOnce(step(work));
    expect(work).toHaveBeenCalledTimes(1);
  });
});

it("lets whoever comes second wait for the first, and do nothing again", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  let finish = () => {};
  const first = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = () => {
          makeResult();
          resolve();
        };
      }),
  );
  const second = vi.fn(makeResult);
  const both = [makeOnce(step(first)), makeOnce(step(second))];
  await vi.waitFor(() => expect(said).toHaveBeenCalled());
  finish();
  await Promise.all(both);
  expect(second).not.toHaveBeenCalled();
  expect(said.mock.calls).toEqual([
    [`This folder is being prepared by process ${process.pid}: waiting for it ...`],
  ]);
  said.mockRestore();
});

const killedInTheMidst = `
  import { makeOnce } from "./lib/commands/prepare/make-once.mjs";
  const step = { sources: [], results: [], leftovers: [], stamp: "made/from" };
  await makeOnce({ ...step, root: process.argv[1], work: () => process.kill(process.pid, "SIGKILL") });
`;

it("takes the lock over from who was killed in the midst of it", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", killedInTheMidst, root], {
    stdio: "inherit",
  });
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  expect(existsSync(at("build/preparing.lock"))).toBe(true);
  const work = vi.fn(makeResult);
  await makeOnce(step(work));
  expect(work).toHaveBeenCalledTimes(1);
  expect(existsSync(at("build/preparing.lock"))).toBe(false);
});
