import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BuiltServer } from "@/e2e/built-server";
import { FormClient } from "@/e2e/http-form";
import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";
import { askFor, type End } from "./asking-people";

/*
 * Asks for twice as many different documents as can be printed, and looks that each is given or refused,
 * that other pages come meanwhile, that memory does not grow, and that the next print is normal.
 * Arguments: the port, the seconds.
 */
const port = Number(process.argv[2] ?? 3413);
const seconds = Number(process.argv[3] ?? 120);
const bars = { page: 2_000, memoryGrowth: 1.2, megabytes: 2_048, next: 3 };

/** The documents of one person; no two are the same. */
const documents = [
  { paper: "a4", print: "normal" },
  { paper: "letter", print: "normal" },
  { paper: "a4", print: "large" },
  { paper: "letter", print: "large" },
].map((asked) => routes.summaryPdf(asked));

async function finished(count: number, round: string): Promise<FormClient[]> {
  const people: FormClient[] = [];
  for (let at = 0; at < count; at += 1) {
    const person = new FormClient(server.base);
    await person.finish({ ...personas[at % personas.length]?.answers, name: `${round} ${at}` });
    people.push(person);
  }
  return people;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

const megabytes = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024;

/** Milliseconds of a print with nothing else to do: the median of two prints at a time. */
async function quietPrint(): Promise<number> {
  const times: number[] = [];
  for (const pair of [0, 2, 4]) {
    const people = await finished(2, `Quiet ${pair}`);
    const ends = people.map((person) => askFor(person, documents[0] ?? "", () => true));
    for (const { kind, whole } of await Promise.all(ends)) {
      if (kind !== "given") throw new Error("A print on a quiet server was not given.");
      times.push(whole);
    }
  }
  return percentile(times, 0.5);
}

const folder = mkdtempSync(path.join(tmpdir(), "printing-load-"));
const server = await BuiltServer.start(port, { DATA_DIR: folder, DATABASE_URL: "" });
try {
  const quiet = await quietPrint();
  // Two threads; asked for at twice what they print.
  const every = quiet / 2 / 2;
  const asks = Math.ceil((seconds * 1000) / every);
  const people = await finished(Math.ceil(asks / documents.length), "Busy");
  const loadBefore = loadavg()[0] ?? 0;

  let isOver = false;
  const pages: number[] = [];
  const memory: number[] = [];
  const watching = (async () => {
    while (!isOver) {
      const before = performance.now();
      await (await fetch(`${server.base}${routes.about("en")}`)).text();
      pages.push(performance.now() - before);
      memory.push(megabytes());
      await pause(500);
    }
  })();
  const ends: Promise<End>[] = [];
  const begun = performance.now();
  for (let at = 0; at < asks; at += 1) {
    const person = people[at % people.length];
    const address = documents[Math.floor(at / people.length)];
    if (person === undefined || address === undefined) throw new Error("Too few documents.");
    ends.push(askFor(person, address, () => isOver, at % 12 === 5 ? 700 : undefined));
    // A double click.
    if (at % 10 === 3) ends.push(askFor(person, address, () => isOver));
    await pause(Math.max(0, begun + (at + 1) * every - performance.now()));
  }
  isOver = true;
  await watching;
  const all = await Promise.all(ends);

  const [last] = await finished(1, "Next");
  if (last === undefined) throw new Error("Nobody is there to print.");
  const next = await askFor(last, documents[0] ?? "", () => true);
  const of = (kind: End["kind"]) => all.filter((end) => end.kind === kind);
  const half = Math.floor(memory.length / 2);
  const [early, late] = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))];
  const page = percentile(pages, 0.95);
  const given = of("given");
  const again = given.filter(({ asked }) => asked > 1).length;
  const round = Math.round;
  process.stdout.write(
    `${round(quiet)} ms a print, two at a time; ${all.length} asked for in ${seconds} s, load ${loadBefore.toFixed(1)} to ${(loadavg()[0] ?? 0).toFixed(1)}: ` +
      `${given.length} given (${again} after asking again; median ${round(
        percentile(
          given.map(({ answer }) => answer),
          0.5,
        ),
      )} ms, slowest answer ${round(Math.max(...given.map(({ answer }) => answer)))} ms), ` +
      `${of("refused").length} refused, ${of("left").length} left, ${of("wrong").length} wrong; ` +
      `other pages: 95th percentile ${round(page)} ms; memory ${round(early)} then ${round(late)} MB; ` +
      `the next print: ${next.kind} in ${round(next.whole)} ms.\n`,
  );
  for (const { told } of of("wrong").slice(0, 5)) process.stdout.write(`wrong: ${told}\n`);
  const fine =
    of("wrong").length === 0 &&
    next.kind === "given" &&
    next.whole < Math.max(bars.next * quiet, 5_000) &&
    page < bars.page &&
    late < early * bars.memoryGrowth &&
    late < bars.megabytes;
  if (!fine) process.stderr.write(server.said.slice(-4000));
  process.exitCode = fine ? 0 : 1;
} catch (error) {
  process.stderr.write(server.said.slice(-4000));
  throw error;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
