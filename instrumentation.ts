import { noteFailure } from "./lib/requests/answering";

/** Called by Next once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { begin } = await import("./lib/jobs/begin");
  const { editions } = await import("./content");
  const { staffMailWords } = await import("./content/words/en/staff/alert-mail");
  await begin(editions, staffMailWords);
  const { serveOperations } = await import("./lib/operations/service/serve-operations");
  await serveOperations();
}

/** Called by Next with whatever a page or handler failed of, before it answers. */
export async function onRequestError(error: unknown): Promise<void> {
  noteFailure(error);
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { recordTampering } = await import("./lib/audit/record-tampering");
  const { systemClock } = await import("./lib/clock");
  await recordTampering(error, systemClock.now());
}
