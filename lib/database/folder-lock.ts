import { type Holder, type Lock, silentAfterSeconds } from "../locks/lock-file.mjs";
import { waitForLock } from "../locks/wait-for-lock.mjs";
import { DatabaseInUseError } from "./database-errors";

/** A server that was told to stop, or was killed on a slow disk, needs a moment to be gone. */
const dyingSeconds = 10;

/**
 * How long to wait for a holder: one that is elsewhere and shows no sign of life may be gone, which
 * is known only once it has been silent for long enough.
 */
function limitFor(): (holder: Holder, seconds: number) => boolean {
  let firstSeen: number | undefined;
  return ({ isHere, seen }, seconds) => {
    firstSeen ??= seen;
    const mayBeGone = !isHere && seen === firstSeen;
    return seconds < (mayBeGone ? silentAfterSeconds + 1 : dyingSeconds);
  };
}

/**
 * Takes the lock of `folder`, the file `<folder>.lock`, which names the process that holds it. A lock
 * left by a process that was killed is taken over; one that is held is waited for, 10 seconds or, where
 * the holder may be gone but runs elsewhere, 31.
 * @param pause waits for so many milliseconds; the system's clock unless given
 * @throws DatabaseInUseError when a running process still holds it.
 */
export async function lockFolder(
  folder: string,
  pause?: (milliseconds: number) => Promise<unknown>,
): Promise<Lock> {
  const { lock, holder } = await waitForLock(`${folder}.lock`, limitFor(), pause);
  if (holder !== undefined) throw new DatabaseInUseError(folder, holder.name);
  return lock;
}
