import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { killRounds } from "./load/kill-rounds";
import { saveFor } from "./load/saving-load";
import { expect, test } from "./test";

const port = Number(process.env["E2E_PORT"] ?? 3217) + 50;
const seconds = 3;
const rate = 100;

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ready-load-"));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

// `npm run drill -- load kills-under-load` does the same for minutes, and hundreds of times.
test("a hundred saves a second are all kept, also when the server is killed among them", async () => {
  const variables = { DATA_DIR: path.join(folder, "data"), DATABASE_URL: "" };
  const { acknowledged, lost, refused, back } = await killRounds(1, {
    port,
    variables,
    first: async (pages) => {
      const { times, errors } = await saveFor(pages, seconds, { rate });
      expect({ saves: times.length, errors }).toEqual({ saves: seconds * rate, errors: [] });
    },
  });
  expect({ lost, refused, rounds: back.length }).toEqual({ lost: 0, refused: [], rounds: 1 });
  expect(acknowledged).toBeGreaterThan(seconds * rate);
});
