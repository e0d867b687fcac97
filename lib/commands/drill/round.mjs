/** @typedef {import("../checks.mjs").Tally} Tally */

/**
 * Does one round and prints its line: what it was, how long it took, and what went wrong.
 * @param {string} name
 * @param {() => Promise<string>} work gives what there is to add; throws when the round failed
 * @returns {Promise<Tally>}
 */
export async function round(name, work) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  try {
    const more = await work();
    process.stdout.write(`passed: ${name}, ${seconds()}${more === "" ? "" : ` (${more})`}\n`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    process.stdout.write(`FAILED: ${name}, ${seconds()}: ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}
