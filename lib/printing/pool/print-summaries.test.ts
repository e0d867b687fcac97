import { beforeEach, expect, test, vi } from "vitest";
import { summariesWords } from "@/content/words/en/staff/summaries";
import { specimen } from "@/lib/commands/print-worker/specimen";
import { QueueFull } from "./errors";
import type { PrintJob } from "./print-job";
import { printSummaries } from "./print-summaries";

const print = vi.hoisted(() => vi.fn<(job: PrintJob) => Promise<Uint8Array>>());
vi.mock("./pool", () => ({
  openPool: () => ({ print, ready: async () => undefined, close: async () => undefined }),
}));

/** In place of a PDF, the bytes of what was asked for. */
const asBytes = (job: PrintJob) =>
  new TextEncoder().encode(job.kind === "summary" ? job.model.name : job.kind);

let atOnce = 0;
let most = 0;
beforeEach(() => {
  [atOnce, most] = [0, 0];
  print.mockReset().mockImplementation(async (job) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 1));
    atOnce -= 1;
    return asBytes(job);
  });
});

const asker = { name: "someone" };
const people = (...names: readonly string[]) => names.map((name) => ({ ...specimen, name }));

test("they are printed one at a time and joined in their order, each with a bookmark", async () => {
  expect(await printSummaries(people("Ann", "", "Bo"), summariesWords, asker)).toEqual(
    new TextEncoder().encode("joined"),
  );
  expect(most).toBe(1);
  expect(print.mock.lastCall).toEqual([
    {
      kind: "joined",
      parts: {
        title: "Summaries",
        pdfs: ["Ann", "", "Bo"].map((name) => new TextEncoder().encode(name)),
        bookmarks: ["Ann", "Summary 2", "Bo"],
      },
    },
    asker,
  ]);
});

test("one that cannot be printed now is not left out: the whole fails, and goes on from there", async () => {
  print.mockImplementationOnce(async (job) => asBytes(job)).mockRejectedValueOnce(new QueueFull(5));
  const models = people("Cy", "Di");
  await expect(printSummaries(models, summariesWords, asker)).rejects.toBeInstanceOf(QueueFull);
  await printSummaries(models, summariesWords, asker);
  const printed = print.mock.calls.map(([job]) =>
    job.kind === "summary" ? job.model.name : job.kind,
  );
  expect(printed).toEqual(["Cy", "Di", "Di", "joined"]);
});
