import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { browserOptions } from "@/e2e/browser-options";
import { BuiltServer } from "@/e2e/built-server";
import { givenOptions } from "@/lib/commands/given-options";
import { markdownTable } from "@/lib/commands/markdown-table";
import { freePort } from "@/lib/commands/port.mjs";
import type { Answers } from "@/lib/form/answers";
import { measuredOn } from "./machine";
import { type Line, linesOf, type Measured } from "./pages/bars";
import { slow } from "./pages/phone";
import { type MeasuredStep, ours, plain, prepare, type Side } from "./pages/sides";
import { type Figures, visitStep } from "./pages/visits";

/*
 * `npm run bench:pages`: pages of the form on a slowed phone, each beside the same page as plain HTML.
 * Options: --out FILE for the figures as JSON, --rounds 5, --step ID for one of the steps alone.
 */
const given = givenOptions(process.argv.slice(2), {
  out: { type: "string" },
  rounds: { type: "string", default: "5" },
  step: { type: "string" },
});
const rounds = Number(given?.rounds);
const answers: Answers = {
  "emergency-signs": "none",
  places: ["low-back-left"],
  "main-place": "low-back-left",
};
/** A page of usual length, and the longest of all. */
const steps = ["how-strong", "what-is-known"]
  .filter((id) => given?.step === undefined || id === given.step)
  .map((id) => ({ id, answers }));
if (!given || !Number.isInteger(rounds) || rounds < 1 || steps.length === 0) {
  process.stderr.write("Usage: npm run bench:pages -- [--out FILE] [--rounds 5] [--step ID]\n");
  process.exit(2);
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Both sides in turn, so that whatever else the machine does meets both. */
async function measure(
  browser: Browser,
  step: MeasuredStep,
  sides: { readonly [S in keyof Measured]: Side },
): Promise<Measured> {
  const visits = { plain: [] as Figures[], ours: [] as Figures[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0
      ? (["plain", "ours"] as const)
      : (["ours", "plain"] as const)) {
      visits[side].push(await visitStep(browser, sides[side], step));
    }
  }
  return visits;
}

const whole = (value: number) => value.toFixed(0);
const cells = ({ words, plain: floor, ours: own, ratio, bar, isKept }: Line) => [
  words,
  whole(floor),
  whole(own),
  Number.isFinite(ratio) ? ratio.toFixed(2) : "",
  bar,
  isKept ? "" : "MISSED",
];

const { machine, date, load } = measuredOn();
const folder = mkdtempSync(path.join(tmpdir(), "ready-pages-"));
const server = await BuiltServer.start(await freePort(), { DATA_DIR: path.join(folder, "data") });
const { measured, site } = await prepare(server.base, steps, path.join(folder, "plain-answers"));
const browser = await chromium.launch(browserOptions);
try {
  const sides = { plain: plain(site), ours: ours(server.base) };
  const found = [];
  // The first visits warm the browser and the server up.
  for (const step of measured.slice(0, 1)) {
    for (const side of Object.values(sides)) await visitStep(browser, side, step);
  }
  for (const step of measured) {
    const visits = await measure(browser, step, sides);
    found.push({ step: step.id, lines: linesOf(visits), visits });
  }
  say(`${date}, ${machine}, load ${load} before it began`);
  say(
    `${slow.cpu} times slower, ${slow.megabits} Mbit/s, ${slow.roundTrip} ms, nothing cached; medians of ${rounds}`,
  );
  for (const { step, lines } of found) {
    say("");
    const head = [step, "plain", "ours", "times", "bar", ""];
    for (const line of markdownTable([head, ...lines.map(cells)])) say(line);
  }
  if (given.out !== undefined) {
    writeFileSync(
      given.out,
      `${JSON.stringify({ machine, date, load, slow, rounds, found }, null, 2)}\n`,
    );
  }
  if (found.some(({ lines }) => lines.some(({ isKept }) => !isKept))) process.exitCode = 1;
} finally {
  await browser.close();
  await site.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
