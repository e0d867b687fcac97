import { drawByHand } from "./draw";
import type { Recording } from "./recording";

/** What drawing took, in milliseconds, and how many bytes came of it. */
export type Drawn = {
  readonly processor: number;
  readonly clock: number;
  readonly bytes: number;
};

// A process of its own: nothing that printing changes in the libraries helps or hinders drawing by hand.
process.on("message", async (recording: Recording) => {
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  const { byteLength } = await drawByHand(recording);
  const { user, system } = process.cpuUsage(processor);
  const drawn: Drawn = {
    processor: (user + system) / 1000,
    clock: performance.now() - clock,
    bytes: byteLength,
  };
  process.send?.(drawn);
});
