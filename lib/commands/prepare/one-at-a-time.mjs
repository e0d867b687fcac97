import { mkdirSync } from "node:fs";
import path from "node:path";
import { waitForLock } from "../../locks/wait-for-lock.mjs";

/**
 * Does `work` while no other process installs, generates or builds in `root`; says so when it has to
 * wait. The lock dies with its holder, so this waits for living ones only.
 * @param {string} root
 * @param {() => void | Promise<void>} work
 */
export async function oneAtATime(root, work) {
  const file = path.join(root, "build", "preparing.lock");
  mkdirSync(path.dirname(file), { recursive: true });
  let hasSaid = false;
  const { lock } = await waitForLock(file, ({ name }) => {
    if (!hasSaid) console.error(`This folder is being prepared by ${name}: waiting for it ...`);
    hasSaid = true;
    return true;
  });
  try {
    await work();
  } finally {
    lock?.release();
  }
}
