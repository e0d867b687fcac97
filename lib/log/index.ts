import type { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { logLevelIn } from "../env/log-level";
import { allowedFields, type LogFields } from "./allowed-fields";
import { errorFields } from "./error-fields";
import { type LogEvent, messages } from "./messages";

declare global {
  /** The request that is being answered: the server and its pages are built apart and share this. */
  var readyToAskRequest: AsyncLocalStorage<{ readonly id: string }> | undefined;
}

const lines = pino(
  {
    level: logLevelIn(process.env),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const request = globalThis.readyToAskRequest?.getStore()?.id;
      return request === undefined ? {} : { request };
    },
  },
  // In one order with what the server prints for people.
  process.stdout,
);

const write = (level: "debug" | "info" | "warn" | "error") => {
  return (event: LogEvent, fields: LogFields = {}, error?: unknown): void => {
    const told = error === undefined ? {} : errorFields(error);
    lines[level]({ event, ...allowedFields(fields), ...told }, messages[event]);
  };
};

/**
 * The product's log: a line of JSON each, on standard output, with time, level, the number of the
 * request it belongs to, one of a closed list of messages, and fields of a closed list of shapes. Of an
 * error only its kind and the place where it arose are told.
 */
export const log = {
  debug: write("debug"),
  info: write("info"),
  warn: write("warn"),
  error: write("error"),
};

/** Tells that a form had fields no page of ours has, by their number alone: names may be anything. */
export function countUnknownFields(count: number): void {
  if (count > 0) log.info("unknownFields", { count });
}
