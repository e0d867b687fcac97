import { takeLock } from "./lock-file.mjs";

/** @typedef {import("./lock-file.mjs").Holder} Holder */

const lookEveryMilliseconds = 100;

/** @param {number} milliseconds */
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Takes the lock `file` as soon as it is free.
 * @param {string} file
 * @param {(holder: Holder, seconds: number) => boolean} goOn whether to wait on for this holder, after
 * so many seconds
 * @param {(milliseconds: number) => Promise<unknown>} [pause]
 * @returns {Promise<ReturnType<typeof takeLock>>} the lock, or who still held it when the waiting ended
 */
export async function waitForLock(file, goOn, pause = sleep) {
  for (let waited = 0; ; waited += lookEveryMilliseconds) {
    const taken = takeLock(file);
    if (taken.holder === undefined || !goOn(taken.holder, waited / 1000)) return taken;
    await pause(lookEveryMilliseconds);
  }
}
