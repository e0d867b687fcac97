import { cpus, loadavg } from "node:os";

/** Where and when something is measured, and how busy the machine was with other things before. */
export function measuredOn() {
  const [processor] = cpus();
  const [load = 0] = loadavg();
  return {
    machine: `${cpus().length} processors (${processor?.model.trim() || "unnamed"}), ${process.platform}`,
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    load: Number(load.toFixed(2)),
  };
}
