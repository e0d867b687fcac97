import { spawn } from "node:child_process";
import { contentFor } from "@/content";
import { FormClient } from "@/e2e/http-form";
import { routes } from "@/lib/routes";
import { personas } from "@/prisma/personas";

const port = "3391";
const base = `http://localhost:${port}`;
const pdfsAtOnce = 8;
const rounds = 5;
const limitMs = 300;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

async function served(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answered = await fetch(base + routes.healthReady).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server did not answer within 20 seconds: run npm start once, then again.");
}

/** Renders that no cache can answer: every round has names of its own. */
async function finishedForms(round: number): Promise<readonly FormClient[]> {
  return Promise.all(
    personas.slice(0, pdfsAtOnce).map(async ({ answers }, index) => {
      const client = new FormClient(base);
      await client.finish({ ...answers, name: `Round ${round} person ${index}` });
      return client;
    }),
  );
}

async function measure(): Promise<{ pages: number[]; pdfs: number[]; refused: number }> {
  const pages: number[] = [];
  const pdfs: number[] = [];
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const clients = await finishedForms(round);
    let rendering = true;
    const started = performance.now();
    const renders = clients.map(async (client) => {
      const response = await client.get("/summary/pdf");
      await response.arrayBuffer();
      if (response.status === 200) pdfs.push(performance.now() - started);
      else refused += 1;
    });
    const visitor = async () => {
      while (rendering) {
        const before = performance.now();
        await (await fetch(`${base}/`)).text();
        pages.push(performance.now() - before);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const visits = visitor();
    await Promise.all(renders);
    rendering = false;
    await visits;
  }
  return { pages, pdfs, refused };
}

/** While 8 PDFs render at once, how long other pages take; in milliseconds, as a whole request. */
async function run(): Promise<void> {
  const server = spawn(process.execPath, ["test-support/serve.mjs", port], {
    stdio: "ignore",
  });
  try {
    await served();
    const { pages, pdfs, refused } = await measure();
    const p95 = percentile(pages, 0.95);
    const round = (value: number) => Math.round(value);
    process.stdout.write(
      `${pdfs.length} PDFs, ${pdfsAtOnce} at once (content ${contentFor("en").edition.version}), ${refused} refused: median ${round(percentile(pdfs, 0.5))} ms, slowest ${round(Math.max(...pdfs))} ms\n` +
        `${pages.length} pages meanwhile: median ${round(percentile(pages, 0.5))} ms, 95th percentile ${round(p95)} ms, slowest ${round(Math.max(...pages))} ms (bar ${limitMs})\n`,
    );
    if (p95 > limitMs || refused > 0) process.exitCode = 1;
  } finally {
    server.kill("SIGTERM");
  }
}

await run();
