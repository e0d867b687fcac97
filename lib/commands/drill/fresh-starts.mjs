// A fresh clone, an empty package cache, `npm start`: the page, each time, with others in the way.
import { freePort } from "../port.mjs";
import { withClone } from "./clone.mjs";
import { round } from "./round.mjs";
import { startProduct } from "./start-product.mjs";

/** From the first key pressed to the first page, on a busy machine; most of it is npm's and the build's. */
export const boundSeconds = 600;

/**
 * A second start in the same folder, begun when the first has said some words: what it must come to.
 * @typedef {object} Rival
 * @property {string} name
 * @property {string} after
 * @property {boolean} hasOwnPort
 * @property {boolean} hasOwnData
 * @property {RegExp | "page"} ends
 */

/** @type {readonly Rival[]} */
const rivals = [
  {
    name: "a second start on the same port",
    after: "node lib/commands/start.mjs",
    hasOwnPort: false,
    hasOwnData: false,
    ends: /^Port \d+ is in use: stop what uses it, or set PORT to another number\.$/m,
  },
  {
    name: "a second start with a port and data of its own",
    after: "Building the pages",
    hasOwnPort: true,
    hasOwnData: true,
    ends: "page",
  },
  {
    name: "a second start with the same data folder",
    after: "Installing packages",
    hasOwnPort: true,
    hasOwnData: false,
    ends: /^The data folder \S+ is already in use by process \d+: .*\.$/m,
  },
];

/** @typedef {import("./start-product.mjs").Started} Started */

/**
 * Which of two starts got what both wanted is a matter of chance: one serves, the other says why not.
 * @param {Started} first
 * @param {Started} second
 * @param {RegExp} sentence
 */
async function oneServes(first, second, sentence) {
  const loser = await Promise.race([
    first.ended.then(() => first),
    second.ended.then(() => second),
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error("Both went on.")), boundSeconds * 1000).unref();
    }),
  ]);
  const winner = loser === first ? second : first;
  if ((await loser.ended) !== 1 || !sentence.test(loser.output())) throw new Error(loser.output());
  if (!(await winner.serves(boundSeconds))) throw new Error(winner.output());
}

/** @param {Started} start */
async function mustServe(start) {
  if (!(await start.serves(boundSeconds))) throw new Error(start.output());
}

/** @param {Rival | undefined} rival */
const freshStart = (rival) =>
  withClone(async (clone) => {
    const port = await freePort();
    const dataDir = clone.place("data");
    const first = startProduct(clone, { port, dataDir });
    const all = [first];
    try {
      if (rival === undefined) {
        await mustServe(first);
        return "";
      }
      await first.says(rival.after, boundSeconds);
      const second = startProduct(clone, {
        port: rival.hasOwnPort ? await freePort() : port,
        dataDir: rival.hasOwnData ? clone.place("other-data") : dataDir,
      });
      all.push(second);
      if (rival.ends === "page") await Promise.all(all.map(mustServe));
      else await oneServes(first, second, rival.ends);
      return rival.name;
    } finally {
      await Promise.all(all.map((start) => start.stop()));
    }
  });

/**
 * Ten times in a row, three of them with a second start racing the first.
 * @returns {Promise<readonly import("../checks.mjs").Tally[]>}
 */
export async function freshStarts(rounds = 10) {
  const tallies = [];
  for (let number = 1; number <= rounds; number += 1) {
    const rival = rivals[[2, 5, 8].indexOf(number)];
    tallies.push(await round(`fresh clone ${number}`, () => freshStart(rival)));
  }
  return tallies;
}
